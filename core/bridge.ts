/** What went wrong, as it crosses between processes: a code for programs, a sentence for people. */
export interface Problem {
  readonly code: string
  readonly message: string
  /** The dotted path of the wrong input field, when one field is to blame. */
  readonly field?: string
  /** Technical detail for a bug report; never needed to understand `message`. */
  readonly detail?: string
}

/** An answer that can be told from a refusal without a thrown error, which would lose its code on the way. */
export type Envelope =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly error: Problem }

export interface CallRequest {
  readonly path: string
  readonly type: 'query' | 'mutation'
  readonly input: unknown
}

export interface SubscribeRequest {
  readonly path: string
  readonly input: unknown
}

export type SubscriptionEvent =
  | { readonly kind: 'data'; readonly data: unknown }
  | { readonly kind: 'end' }
  | { readonly kind: 'error'; readonly error: Problem }

/** What the window's menu, or its closing, asks of the page. */
export type Command =
  | 'log-film'
  | 'find'
  | 'diary'
  | 'watch-next'
  | 'duel'
  | 'map'
  | 'inbox'
  | 'keys'
  | 'theme-system'
  | 'theme-light'
  | 'theme-dark'
  | 'flush'

/** All that a page can reach of the computer it runs on: `window.diary`. */
export interface Bridge {
  /** Calls one procedure of the contract. Never rejects: a failure is an envelope too. */
  call(request: CallRequest): Promise<Envelope>
  /** Listens to one subscription of the contract until it ends or the returned function is called. */
  subscribe(request: SubscribeRequest, onEvent: (event: SubscriptionEvent) => void): () => void
  /** Hears the menu's commands until the returned function is called. */
  onCommand(listener: (command: Command) => void): () => void
  /** Answers `flush`: everything typed so far is saved and the window may close. */
  flushed(): void
}
