import type { WebFrameMain } from 'electron'
import { fromChromium, originOf } from './origin.ts'
import { strict } from './strict.ts'

/** What DevTools tells of a frame. */
interface FrameInfo {
  readonly id: string
  readonly parentId?: string
  readonly name?: string
  readonly url: string
  readonly urlFragment?: string
}

type Members =
  | 'url'
  | 'origin'
  | 'parent'
  | 'top'
  | 'frames'
  | 'name'
  | 'processId'
  | 'routingId'
  | 'frameToken'
  | 'detached'
  | 'isDestroyed'

/** The frames of one page, as DevTools reports them. */
export class FrameTree {
  private readonly frames = new Map<string, { info: FrameInfo; frame: WebFrameMain }>()

  /** A frame appeared or went to another address. */
  update(info: FrameInfo): void {
    this.frames.set(info.id, { info, frame: this.describe(info.id) })
  }

  attach(id: string, parentId: string): void {
    if (!this.frames.has(id)) this.update({ id, parentId, url: 'about:blank' })
  }

  /** The frame went elsewhere in its own document (`#…`). */
  move(id: string, url: string): void {
    const known = this.frames.get(id)
    if (known) this.frames.set(id, { ...known, info: { ...known.info, url, urlFragment: '' } })
  }

  remove(id: string): void {
    this.frames.delete(id)
  }

  clear(): void {
    this.frames.clear()
  }

  /** Null, as in Electron, once the frame has gone. */
  get(id: string | undefined): WebFrameMain | null {
    return (id !== undefined && this.frames.get(id)?.frame) || null
  }

  get main(): WebFrameMain | null {
    return this.get([...this.frames.values()].find(({ info }) => info.parentId === undefined)?.info.id)
  }

  private describe(id: string): WebFrameMain {
    const tree = this
    const info = () => tree.frames.get(id)?.info
    const url = () => fromChromium((info()?.url ?? '') + (info()?.urlFragment ?? ''))
    const frame: Pick<WebFrameMain, Members> = {
      get url() {
        return url()
      },
      get origin() {
        return originOf(url())
      },
      get name() {
        return info()?.name ?? ''
      },
      get parent() {
        return tree.get(info()?.parentId)
      },
      get top() {
        return tree.main
      },
      get frames() {
        return [...tree.frames.values()]
          .filter((other) => other.info.parentId === id)
          .map((other) => other.frame)
      },
      get detached() {
        return !tree.frames.has(id)
      },
      isDestroyed: () => !tree.frames.has(id),
      processId: 1,
      routingId: 1,
      frameToken: id,
    }
    return strict('webFrameMain', frame) as WebFrameMain
  }
}
