import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { queryClient } from './api.ts'

interface State {
  readonly error: unknown
}

/** A screen that broke says so and can be opened anew; drafts are on the disk already. React asks for a class here. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override readonly state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    reportError(new Error(`A screen broke${info.componentStack ?? ''}`, { cause: error }))
  }

  readonly #openAgain = () => {
    // What the broken screen had read is asked for anew: it may be what broke it.
    queryClient.removeQueries({ type: 'inactive' })
    this.setState({ error: null })
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    return (
      <EmptyState
        title="This screen broke"
        text="Nothing you saved is lost, and what you were writing is kept as a draft. Open it again to go on where you were."
      >
        <Button variant="lamp" onPress={this.#openAgain}>
          Open it again
        </Button>
      </EmptyState>
    )
  }
}
