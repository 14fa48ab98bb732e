import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

interface PopoverProps {
  /** What is pressed to open it. */
  readonly trigger: ReactNode
  readonly label: string
  /** For a trigger without words, which the label alone names. */
  readonly wordless?: boolean
  readonly className: string
  /** Whether it is open when it first appears. */
  readonly startsOpen?: boolean
  /** Where the focus goes when it is put away; to its button if absent. */
  readonly onClose?: () => void
  /** What it shows; `close` puts it away and gives the focus back. */
  readonly children: (close: () => void) => ReactNode
}

/** A small sheet under the button that opens it, also when the text is scrolled. Escape, or a press elsewhere, puts it away. */
export function Popover(props: PopoverProps) {
  const { trigger, label, wordless, className, startsOpen, onClose, children } = props
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(startsOpen ?? false)
  const [, mounted] = useState(false)
  // The sheet stands under its button, which is there only after the first time.
  useLayoutEffect(() => mounted(true), [])
  const close = () => {
    setOpen(false)
    if (onClose === undefined) button.current?.focus()
    else onClose()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={wordless ? label : undefined}
        onMouseDown={event => event.preventDefault()}
        onClick={() => setOpen(!open)}
      >
        {!wordless && !says(trigger, label) && <span className="for-readers">{label}: </span>}
        {trigger}
      </button>
      {open && button.current !== null && (
        <Sheet anchor={button.current} label={label} onClose={close} onLeave={() => setOpen(false)}>
          {children(close)}
        </Sheet>
      )}
    </>
  )
}

/** Whether what is written on the button says what it is for. */
function says(trigger: ReactNode, label: string): boolean {
  return typeof trigger === 'string' && trigger.includes(label)
}

interface SheetProps {
  readonly anchor: HTMLElement | null
  readonly label: string
  readonly onClose: () => void
  readonly onLeave: () => void
  readonly children: ReactNode
}

function Sheet({ anchor, label, onClose, onLeave, children }: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (sheet.current === null || anchor === null) return undefined
    const stay = () => {
      if (sheet.current !== null) place(sheet.current, anchor)
    }
    stay()
    sheet.current.querySelector<HTMLElement>('input, select, button, textarea')?.focus()
    document.addEventListener('scroll', stay, true)
    return () => document.removeEventListener('scroll', stay, true)
  }, [anchor])
  useLeaving(sheet, anchor, onLeave)
  return createPortal(
    <div
      ref={sheet}
      className="sheet"
      role="dialog"
      aria-label={label}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      {children}
    </div>,
    document.body,
  )
}

/** Hears a press outside the sheet; one on its anchor is the anchor's own. */
function useLeaving(
  sheet: RefObject<HTMLElement | null>,
  anchor: HTMLElement | null,
  onLeave: () => void,
): void {
  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      const pressed = event.target instanceof Node ? event.target : null
      if (sheet.current?.contains(pressed)) return
      const active = document.activeElement
      // A field that goes away with the sheet is never left, and what was typed there never settles.
      if (active instanceof HTMLElement && sheet.current?.contains(active)) active.blur()
      if (!anchor?.contains(pressed)) onLeave()
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [sheet, anchor, onLeave])
}

/** Below the anchor, or above where there is no room below: there it stands on its foot, and grows upwards. */
function place(sheet: HTMLElement, anchor: HTMLElement): void {
  const from = anchor.getBoundingClientRect()
  const size = sheet.getBoundingClientRect()
  const below = from.bottom + 6 + size.height <= window.innerHeight
  const top = below ? from.bottom + 6 : Math.max(8, from.top - 6 - size.height)
  const onFoot = !below && top > 8
  sheet.style.top = onFoot ? 'auto' : `${top}px`
  sheet.style.bottom = onFoot ? `${window.innerHeight - from.top + 6}px` : 'auto'
  sheet.style.left = `${Math.max(8, Math.min(from.left, window.innerWidth - size.width - 8))}px`
}
