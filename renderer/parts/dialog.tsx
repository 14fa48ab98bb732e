import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { DESK_WORDS } from '../../core/wording/desk'
import { giveFocusBack } from '../fields/focus-at'
import { say } from '../port/say'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  /** `wide` for one that shows pages, `whole` for one that needs all of the window. */
  readonly className?: 'wide' | 'whole'
  /** Whether it changes the document, so that undo outside of its fields is undo in the document. */
  readonly changes?: boolean
  /** The buttons at the foot. */
  readonly actions: ReactNode
  readonly children: ReactNode
}

/** A modal dialog of the window: the platform's own, so that focus stays in it and Escape closes it. */
export function Dialog(props: DialogProps) {
  const { title, onClose, className, changes, actions, children } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const element = dialog.current
    if (element === null || element.open) return undefined
    const before = document.activeElement
    element.showModal()
    // The platform would begin at the button that closes it.
    const fields = '.dialog-body :is(input, select, button), .primary'
    element.querySelector<HTMLElement>(fields)?.focus()
    return () => {
      // Nothing under a dialog can have the focus before it is closed.
      element.close()
      giveFocusBack(before, null)
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={className === undefined ? 'dialog' : `dialog ${className}`}
      aria-labelledby={id}
      data-changes={changes}
      onCancel={event => {
        // A dialog over this one is put away alone.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          className="quiet"
          aria-label={say(DESK_WORDS.close)}
          onClick={onClose}
        >
          ✕
        </button>
      </header>
      <div className="dialog-body">{children}</div>
      <footer>{actions}</footer>
    </dialog>
  )
}
