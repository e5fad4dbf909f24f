import { Fragment, memo, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './cover.module.css'
import { composeCover } from './covers/compose.ts'
import { HEIGHT, type Shape, WIDTH } from './covers/shapes.ts'

export interface CoverProps {
  readonly title: string
  readonly year: number | null
  readonly directors?: readonly string[]
  /** Pixels; the height is one and a half times as much. */
  readonly width: number
  /** Give it where the cover stands for the film alone; else it is decoration beside the title. */
  readonly label?: string
  readonly className?: string | undefined
}

/** Under this width credits can not be read, and are left out. */
const SMALL = 64

/** A film's typographic cover: the same title and year, the same cover. */
export const Cover = memo(function Cover(props: CoverProps) {
  const { title, year, directors = [], width, label, className } = props
  const { shapes } = composeCover({ title, year, directors, isSmall: width < SMALL })
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by its label, or hidden beside the title it repeats
    <svg
      className={classNames(styles.cover, className)}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={width}
      height={width * 1.5}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {drawAll(shapes)}
    </svg>
  )
})

function drawAll(shapes: readonly Shape[]): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: a cover's shapes never move
  return shapes.map((shape, place) => <Fragment key={place}>{draw(shape)}</Fragment>)
}

function draw(shape: Shape): ReactNode {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, fill, stroke } = shape
      return <rect {...{ x, y, width, height, fill }} stroke={stroke?.colour} strokeWidth={stroke?.width} />
    }
    case 'circle':
      return (
        <circle
          cx={shape.x}
          cy={shape.y}
          r={shape.radius}
          fill={shape.fill}
          stroke={shape.stroke?.colour}
          strokeWidth={shape.stroke?.width}
        />
      )
    case 'path':
      return <path d={shape.d} fill={shape.fill} />
    case 'text': {
      const { x, y, fill, size, anchor, face, opacity } = shape
      return (
        <text
          {...{ x, y, fill }}
          className={styles[face]}
          fontSize={size}
          textAnchor={anchor}
          opacity={opacity < 1 ? opacity : undefined}
        >
          {shape.text}
        </text>
      )
    }
    case 'turned':
      return (
        <g transform={`translate(${shape.x} ${shape.y}) rotate(${shape.degrees})`}>{drawAll(shape.shapes)}</g>
      )
  }
}
