import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge, Command, Envelope, Problem, SubscriptionEvent } from '../core/bridge.ts'
import { callChannel, type Event, eventChannel, type Message } from './channels.ts'

interface PolicyViolation {
  readonly isTrusted: boolean
  readonly effectiveDirective: string
  readonly blockedURI: string
}
declare const document: {
  addEventListener(type: 'securitypolicyviolation', listener: (violation: PolicyViolation) => void): void
}

const subscribers = new Map<string, (event: SubscriptionEvent) => void>()
const commandListeners = new Set<(command: Command) => void>()
/** Commands that came before the page listened. */
const unheard: Command[] = []

function send(message: Message): Promise<Envelope> {
  return ipcRenderer
    .invoke(callChannel, message)
    .catch((error: unknown) => ({ ok: false, error: unanswered(error) }))
}

function unanswered(error: unknown): Problem {
  const message = 'The app didn’t answer. Try again; if that doesn’t help, close the app and open it again.'
  return { code: 'INTERNAL_SERVER_ERROR', message, detail: String(error) }
}

function receive(message: Event): void {
  if (message.kind === 'command') {
    if (commandListeners.size === 0) unheard.push(message.command)
    for (const listener of commandListeners) listener(message.command)
    return
  }
  const subscriber = subscribers.get(message.id)
  if (message.event.kind !== 'data') subscribers.delete(message.id)
  subscriber?.(message.event)
}

const bridge: Bridge = {
  call: ({ path, type, input }) => send({ kind: 'call', path, type, input }),

  subscribe({ path, input }, onEvent) {
    const id = crypto.randomUUID()
    subscribers.set(id, onEvent)
    void send({ kind: 'subscribe', id, path, input }).then((answer) => {
      if (!answer.ok) receive({ kind: 'event', id, event: { kind: 'error', error: answer.error } })
    })
    return () => {
      if (subscribers.delete(id)) void send({ kind: 'unsubscribe', id })
    }
  },

  onCommand(listener) {
    commandListeners.add(listener)
    for (const command of unheard.splice(0)) listener(command)
    return () => {
      commandListeners.delete(listener)
    }
  },

  flushed() {
    void send({ kind: 'flushed' })
  },
}

ipcRenderer.on(eventChannel, (_event, message: Event) => receive(message))

// What the policy stops never becomes a request, so main learns of it here and counts it with the rest.
document.addEventListener('securitypolicyviolation', (violation) => {
  if (!violation.isTrusted) return
  const { effectiveDirective: directive, blockedURI: target } = violation
  void send({ kind: 'violated', directive, target })
})

contextBridge.exposeInMainWorld('diary', bridge)
