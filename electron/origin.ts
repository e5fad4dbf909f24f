export const scheme = 'app'
const host = 'diary'
/** The only origin the app knows. Web storage hangs on it: never change it. */
export const origin = `${scheme}://${host}`
export const startPage = `${origin}/`
