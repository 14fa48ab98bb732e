import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { createPortal, flushSync } from 'react-dom'
import { CONTROLS, canHaveFocus, focusAt, giveFocusBack } from '../fields/focus-at'

interface PopoverProps {
  /** What is pressed to open it. */
  readonly trigger: ReactNode
  readonly label: string
  /** For a trigger without words, which the label alone names. */
  readonly wordless?: boolean
  readonly className: string
  /** Whether it is open when it first appears. */
  readonly startsOpen?: boolean
  /** Where the focus goes when it is put away; if absent, back to where it was, or to its button. */
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
  const before = useRef<Element | null>(null)
  const show = () => {
    before.current = document.activeElement
    setOpen(true)
  }
  const close = () => {
    setOpen(false)
    if (onClose === undefined) giveFocusBack(before.current, button.current)
    else onClose()
  }
  // Words that are typed on the button are meant for the sheet, and go into its field.
  const onKey = (event: KeyboardEvent) => {
    if (!open && isLetter(event)) flushSync(show)
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
        onClick={() => (open ? close() : show())}
        onKeyDown={onKey}
      >
        {!wordless && !says(trigger, label) && <span className="for-readers">{label}: </span>}
        {trigger}
      </button>
      {open && button.current !== null && (
        <Sheet
          anchor={button.current}
          label={label}
          onClose={close}
          onLeave={() => setOpen(false)}
          giveBack={() => giveFocusBack(before.current, button.current)}
        >
          {children(close)}
        </Sheet>
      )}
    </>
  )
}

function isLetter({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return [...key].length === 1 && key !== ' ' && !ctrlKey && !altKey && !metaKey
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
  readonly giveBack: () => void
  readonly children: ReactNode
}

function Sheet({ anchor, label, onClose, onLeave, giveBack, children }: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (sheet.current === null || anchor === null) return undefined
    const stay = () => {
      if (sheet.current !== null) place(sheet.current, anchor)
    }
    stay()
    const first = sheet.current.querySelector<HTMLElement>(
      'input, select, button, textarea, [tabindex="0"]',
    )
    if (first !== null) focusAt(first)
    document.addEventListener('scroll', stay, true)
    return () => document.removeEventListener('scroll', stay, true)
  }, [anchor])
  useLeaving(sheet, anchor, onLeave, giveBack)
  return createPortal(
    <div
      ref={sheet}
      className="sheet"
      role="dialog"
      aria-label={label}
      onKeyDown={event => {
        if (event.key === 'Tab' && sheet.current !== null) goRound(event, sheet.current)
        if (event.key !== 'Escape') return
        // A dialog under the sheet would take the key as its own.
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
      {children}
    </div>,
    // Whatever lies outside of a modal dialog lies under it, and hears nothing.
    anchor?.closest('dialog') ?? document.body,
  )
}

/** The Tab key stays in the sheet: what lies behind it in the window is far from what it is about. */
function goRound(event: KeyboardEvent, sheet: HTMLElement): void {
  const controls = [...sheet.querySelectorAll(CONTROLS)].filter(canHaveFocus)
  const [end, other] = event.shiftKey
    ? [controls[0], controls.at(-1)]
    : [controls.at(-1), controls[0]]
  if (document.activeElement !== end || other === undefined) return
  event.preventDefault()
  focusAt(other)
}

/** Hears a press outside the sheet, and the focus going elsewhere; a press on its anchor is the anchor's own. */
function useLeaving(
  sheet: RefObject<HTMLElement | null>,
  anchor: HTMLElement | null,
  onLeave: () => void,
  giveBack: () => void,
): void {
  useEffect(() => {
    const isOutside = (target: EventTarget | null) =>
      target instanceof Node && !sheet.current?.contains(target)
    const onPress = ({ target }: PointerEvent) => {
      if (!isOutside(target)) return
      // A field that goes away with the sheet is never left, and what was typed there never settles.
      if (sheet.current?.contains(document.activeElement)) giveBack()
      if (target instanceof Node && !anchor?.contains(target)) onLeave()
    }
    const onFocus = ({ target }: FocusEvent) => {
      if (isOutside(target) && target !== anchor) onLeave()
    }
    document.addEventListener('pointerdown', onPress)
    document.addEventListener('focusin', onFocus)
    return () => {
      document.removeEventListener('pointerdown', onPress)
      document.removeEventListener('focusin', onFocus)
    }
  }, [sheet, anchor, onLeave, giveBack])
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
