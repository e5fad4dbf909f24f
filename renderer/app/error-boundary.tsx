import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

interface State {
  readonly error: unknown
}

/** A screen that broke says so and can be loaded anew; drafts are on the disk already. React asks for a class here. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override readonly state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    reportError(new Error(`A screen broke${info.componentStack ?? ''}`, { cause: error }))
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    return (
      <EmptyState
        title="This screen broke"
        text="Nothing you saved is lost, and what you were writing is kept as a draft. Reload to go on where you were."
      >
        <Button variant="lamp" onPress={() => location.reload()}>
          Reload
        </Button>
      </EmptyState>
    )
  }
}
