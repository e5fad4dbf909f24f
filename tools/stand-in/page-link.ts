import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { WebFrameMain } from 'electron'
import type { CDPSession } from 'playwright-core'
import { deserialize, serialize } from './clone.ts'
import type { FromPreload, ToPreload } from './page-messages.ts'
import { mainWorldSource, preloadWorldSource } from './page-source.ts'
import { FrameTree } from './web-frame.ts'

const world = 'preload'
const binding = 'leave'
const entry = 'enter'

export interface PageLinkParts {
  readonly preload: string | undefined
  readonly process: Readonly<Record<string, unknown>>
  /** @throws Error: the page's `invoke` is rejected with it. */
  readonly onInvoke: (frame: WebFrameMain | null, channel: string, args: unknown[]) => Promise<unknown>
  readonly onSend: (frame: WebFrameMain | null, channel: string, args: unknown[]) => void
  readonly onPreloadError: (stack: string) => void
}

/** Carries messages between main and the isolated world of one page, over DevTools. */
export class PageLink {
  readonly frames = new FrameTree()
  private readonly cdp: CDPSession
  private readonly parts: PageLinkParts
  /** Frames by the execution context of their isolated world. */
  private readonly contexts = new Map<number, string | undefined>()

  constructor(cdp: CDPSession, parts: PageLinkParts) {
    this.cdp = cdp
    this.parts = parts
  }

  /** Prepares every document the page will load from now on. */
  async open(): Promise<void> {
    const { cdp, frames, contexts } = this
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === world) contexts.set(context.id, context.auxData?.frameId)
    })
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
      contexts.delete(executionContextId),
    )
    cdp.on('Runtime.executionContextsCleared', () => contexts.clear())
    cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === binding) this.receive(JSON.parse(payload) as FromPreload, executionContextId)
    })
    cdp.on('Page.frameAttached', ({ frameId, parentFrameId }) => frames.attach(frameId, parentFrameId))
    cdp.on('Page.frameNavigated', ({ frame }) => frames.update(frame))
    cdp.on('Page.navigatedWithinDocument', ({ frameId, url }) => frames.move(frameId, url))
    cdp.on('Page.frameDetached', ({ frameId, reason }) => reason === 'remove' && frames.remove(frameId))
    await cdp.send('Page.enable')
    frames.update((await cdp.send('Page.getFrameTree')).frameTree.frame)
    await cdp.send('Runtime.enable')
    await cdp.send('Runtime.addBinding', { name: binding, executionContextName: world })
    const secret = randomUUID()
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldSource(secret) })
    if (this.parts.preload === undefined) return
    const preload = readFileSync(this.parts.preload, 'utf8')
    const source = preloadWorldSource({ secret, binding, entry, process: this.parts.process, preload })
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: world })
  }

  /** As in Electron, a message to a page that has no listener yet is lost. */
  send(channel: string, args: unknown[]): void {
    const message: ToPreload = { kind: 'message', channel, args: serialize(args) }
    for (const [context, frame] of this.contexts) {
      if (frame === this.frames.main?.frameToken) this.post(context, message)
    }
  }

  private receive(message: FromPreload, context: number): void {
    const frame = this.frames.get(this.contexts.get(context))
    switch (message.kind) {
      case 'send':
        this.parts.onSend(frame, message.channel, deserialize(message.args) as unknown[])
        return
      case 'preload-error':
        this.parts.onPreloadError(message.stack)
        return
      case 'invoke':
        void this.answer(message, frame, context)
    }
  }

  private async answer(
    { id, channel, args }: Extract<FromPreload, { kind: 'invoke' }>,
    frame: WebFrameMain | null,
    context: number,
  ): Promise<void> {
    let answer: ToPreload
    try {
      const value = await this.parts.onInvoke(frame, channel, deserialize(args) as unknown[])
      answer = { kind: 'reply', id, value: serialize(value) }
    } catch (error) {
      answer = { kind: 'failure', id, message: `Error invoking remote method '${channel}': ${String(error)}` }
    }
    this.post(context, answer)
  }

  private post(contextId: number, message: ToPreload): void {
    const expression = `${entry}(${JSON.stringify(message)})`
    // A page that has gone meanwhile takes no message; there is nobody left to tell.
    this.cdp.send('Runtime.evaluate', { contextId, expression }).catch(() => undefined)
  }
}
