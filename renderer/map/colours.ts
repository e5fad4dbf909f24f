/** What the picture is drawn in, as the canvas understands colours. */
export interface MapColours {
  readonly paper: string
  /** Under the films of one cluster. */
  readonly ground: string
  readonly ink: string
  readonly ink2: string
  readonly line: string
  readonly danger: string
  readonly amber: string
  readonly coverEdge: string
}

const TOKENS: Readonly<Record<keyof MapColours, string>> = {
  paper: '--map-paper',
  ground: '--map-ground',
  ink: '--map-ink',
  ink2: '--map-ink-2',
  line: '--map-line',
  danger: '--map-danger',
  amber: '--map-amber',
  coverEdge: '--map-cover-edge',
}

/** The picture's tokens as they are now. A canvas knows no `light-dark()`, so an element of the page works each out. */
export function readColours(probe: HTMLElement): MapColours {
  const colours = Object.entries(TOKENS).map(([name, token]) => {
    probe.style.color = `var(${token})`
    return [name, getComputedStyle(probe).color]
  })
  return Object.fromEntries(colours)
}

/** Calls back whenever the theme changes, by hand or by the system, or colours are forced. Returns how to stop. */
export function watchTheme(onChange: () => void): () => void {
  const systems = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  )
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  for (const system of systems) system.addEventListener('change', onChange)
  return () => {
    observer.disconnect()
    for (const system of systems) system.removeEventListener('change', onChange)
  }
}
