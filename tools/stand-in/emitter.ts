import { EventEmitter } from 'node:events'
import { NotInStandIn } from './strict.ts'

type Listener = (...args: never[]) => void

/** An emitter that refuses listeners for events it would never emit, so that none waits in vain. */
export abstract class KnownEvents extends EventEmitter {
  protected abstract readonly emitterName: string
  protected abstract readonly knownEvents: ReadonlySet<string>

  override on(event: string | symbol, listener: Listener): this {
    this.refuseUnknownEvent(event)
    return super.on(event, listener as never)
  }

  override addListener(event: string | symbol, listener: Listener): this {
    return this.on(event, listener)
  }

  override prependListener(event: string | symbol, listener: Listener): this {
    this.refuseUnknownEvent(event)
    return super.prependListener(event, listener as never)
  }

  private refuseUnknownEvent(event: string | symbol): void {
    if (typeof event === 'string' && !this.knownEvents.has(event)) {
      throw new NotInStandIn(`${this.emitterName}.on('${event}')`)
    }
  }

  /** Emits with an event object first; true when a listener prevented the default. */
  emitPreventable<T extends object>(event: string, details: T, ...args: unknown[]): boolean {
    const prevented = preventable(details)
    this.emit(event, prevented, ...args)
    return prevented.defaultPrevented
  }
}

/** An Electron event object carrying `details`. */
export function preventable<T extends object>(details: T) {
  return Object.assign({ defaultPrevented: false, preventDefault }, details)
}

function preventDefault(this: { defaultPrevented: boolean }): void {
  this.defaultPrevented = true
}
