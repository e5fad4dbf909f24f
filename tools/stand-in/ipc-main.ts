import { EventEmitter } from 'node:events'
import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron'
import { strict } from './strict.ts'

type Handler = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown

interface Sender {
  readonly sender: WebContents
  readonly senderFrame: WebFrameMain | null
}

/** `ipcMain`: answers `invoke`, emits what was sent. Any channel may be listened to. */
class StandInIpcMain
  extends EventEmitter
  implements Pick<IpcMain, 'handle' | 'handleOnce' | 'removeHandler'>
{
  private readonly handlers = new Map<string, Handler>()

  handle(channel: string, listener: Handler): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    if (typeof listener !== 'function')
      throw new TypeError(`Expected handler to be a function, but found type '${typeof listener}'`)
    this.handlers.set(channel, listener)
  }

  handleOnce(channel: string, listener: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel)
      return listener(event, ...args)
    })
  }

  removeHandler(channel: string): void {
    this.handlers.delete(channel)
  }

  handlerOf(channel: string): Handler | undefined {
    return this.handlers.get(channel)
  }
}

const target = new StandInIpcMain()

export const ipcMain = strict('ipcMain', target)

/** Answers a page's `invoke`. */
export async function answerInvoke(from: Sender, channel: string, args: unknown[]): Promise<unknown> {
  const handler = target.handlerOf(channel)
  if (!handler) throw new Error(`No handler registered for '${channel}'`)
  return handler(strict<object>('event', { type: 'frame', ...idsOf(from) }) as IpcMainInvokeEvent, ...args)
}

/** Emits what a page sent. */
export function emitSent(from: Sender, channel: string, args: unknown[]): void {
  const reply = (name: string, ...values: unknown[]) => from.sender.send(name, ...values)
  const event = strict<object>('event', { type: 'frame', ports: [], reply, ...idsOf(from) }) as IpcMainEvent
  target.emit(channel, event, ...args)
}

function idsOf({ sender, senderFrame }: Sender) {
  return {
    sender,
    senderFrame,
    processId: senderFrame?.processId ?? -1,
    frameId: senderFrame?.routingId ?? -1,
  }
}
