/** What the picture is drawn in, as the canvas understands colours. */
export interface MapColours {
  readonly paper: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly line: string
  readonly danger: string
  readonly amber: string
  readonly coverEdge: string
}

const TOKENS: Readonly<Record<keyof MapColours, string>> = {
  paper: '--paper',
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  line: '--rule-strong',
  danger: '--danger',
  amber: '--amber',
  coverEdge: '--cover-edge',
}

/** The tokens as they are now. A canvas knows no `light-dark()`, so an element of the page works each out. */
export function readColours(probe: HTMLElement): MapColours {
  const colours = Object.entries(TOKENS).map(([name, token]) => {
    probe.style.color = `var(${token})`
    return [name, getComputedStyle(probe).color]
  })
  return Object.fromEntries(colours)
}

/** Calls back whenever the theme changes, by hand or by the system. Returns how to stop. */
export function watchTheme(onChange: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  system.addEventListener('change', onChange)
  return () => {
    observer.disconnect()
    system.removeEventListener('change', onChange)
  }
}
