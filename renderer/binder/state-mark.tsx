import { say } from '../port/say'
import type { Mark } from './matter-rows'

/** A state: its word with a shape before it, so that colour never speaks alone. */
export function StateMark({ mark }: { readonly mark: Mark }) {
  return (
    <span className={`state-mark ${mark.shape}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <Shape shape={mark.shape} />
      </svg>
      {say(mark.words)}
    </span>
  )
}

/** The shape alone, where its word stands beside it already. */
export function StateShape({ mark }: { readonly mark: Mark }) {
  return (
    <span className={`state-mark ${mark.shape}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <Shape shape={mark.shape} />
      </svg>
    </span>
  )
}

function Shape({ shape }: Pick<Mark, 'shape'>) {
  switch (shape) {
    case 'full':
      return <circle cx="6" cy="6" r="5" fill="currentColor" />
    case 'half':
    case 'late':
      return (
        <>
          <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.2" />
          <path d="M6 1.6a4.4 4.4 0 0 0 0 8.8z" fill="currentColor" />
        </>
      )
    case 'ring':
      return <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.4" />
    case 'dashed':
      return (
        <circle
          cx="6"
          cy="6"
          r="4.4"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeDasharray="2.2 1.8"
        />
      )
  }
}
