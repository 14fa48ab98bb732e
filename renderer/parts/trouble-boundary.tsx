import { Component, type ReactNode } from 'react'
import { DESK_WORDS } from '../../core/wording/desk'
import { say } from '../port/say'

interface TroubleBoundaryProps {
  readonly children: ReactNode
}

/**
 * Catches what we did wrong while drawing. The draft is already in the recovery journal; starting the
 * window again opens it.
 */
export class TroubleBoundary extends Component<TroubleBoundaryProps, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <main className="broken" role="alert">
        <p>{say(DESK_WORDS.broken)}</p>
        <button type="button" className="primary" onClick={() => window.location.reload()}>
          {say(DESK_WORDS.restart)}
        </button>
      </main>
    )
  }
}
