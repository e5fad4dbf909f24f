/**
 * Chromium knows no schemes of an app's own, so `app://diary/x` is `https://diary.app/x` there: a secure
 * context, as a scheme registered as standard and secure is in Electron. Nothing else translates addresses.
 */
const schemes = new Set<string>()

export function registerScheme(scheme: string): void {
  schemes.add(scheme)
}

/** The address Chromium is given. Foreign addresses stay as they are. */
export function toChromium(url: string): string {
  const [, blob = '', scheme = '', host = '', rest = ''] =
    /^(blob:)?([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/is.exec(url) ?? []
  return schemes.has(scheme) ? `${blob}https://${host}.${scheme}${rest || '/'}` : url
}

/** The address the app is shown. Foreign addresses stay as they are. */
export function fromChromium(url: string): string {
  const [, blob = '', host = '', scheme = '', rest = ''] =
    /^(blob:)?https:\/\/([^/?#]*)\.([a-z0-9+-]+)([/?#].*)?$/is.exec(url) ?? []
  return schemes.has(scheme) ? `${blob}${scheme}://${host}${rest ?? ''}` : url
}

/** The scheme of the app's own that an address (as the app sees it) uses, or null. */
export function ownScheme(url: string): string | null {
  const scheme = url.slice(0, url.indexOf(':'))
  return schemes.has(scheme) ? scheme : null
}

/** The serialized origin of an address as the app sees it; `null` where it is opaque, as the web says. */
export function originOf(url: string): string {
  const parsed = URL.parse(url)
  if (!parsed) return 'null'
  return ownScheme(url) ? `${parsed.protocol}//${parsed.host}` : parsed.origin
}
