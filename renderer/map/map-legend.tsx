import type { MapGraph } from './graph.ts'
import { islandsOf } from './islands.ts'
import styles from './map-legend.module.css'

/** What the marks of the picture mean; of lines, only those that stand in it. */
export function MapLegend({ graph }: { readonly graph: MapGraph }) {
  const { links } = graph
  const has = (test: (link: MapGraph['links'][number]) => boolean) => links.some(test)
  return (
    <ul className={styles.legend} aria-label="What the marks mean">
      {has(({ isTie, question }) => !isTie && question === 'better') && (
        <Mark kind="arrow">lesser to better</Mark>
      )}
      {has(({ isTie, question }) => !isTie && question === 'watch-next') && (
        <Mark kind="dotted">later to rather next</Mark>
      )}
      {has(({ isTie }) => isTie) && <Mark kind="line">as good as each other</Mark>}
      {has(({ isCircular }) => isCircular) && <Mark kind="circle">goes round in a circle</Mark>}
      <li>
        {islandsOf(graph).length > 1 ? 'In a group, higher is better' : 'Higher is better'}, larger is
        compared more often
      </li>
    </ul>
  )
}

function Mark(props: { readonly kind: 'arrow' | 'dotted' | 'line' | 'circle'; readonly children: string }) {
  const { kind, children } = props
  return (
    <li>
      <svg className={styles[kind]} viewBox="0 0 32 12" aria-hidden="true">
        <path className={styles.shaft} d={kind === 'line' ? 'M1 6H31' : 'M1 6H24'} />
        {kind !== 'line' && <path className={styles.head} d="M31 6 23 2.5v7z" />}
      </svg>
      {children}
    </li>
  )
}
