import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'

/** One line of a context menu. */
export interface MenuItem {
  readonly id: string
  readonly words: string
  /** The keys that do the same. */
  readonly keys: string
  readonly run: () => void
}

interface ContextMenuProps {
  readonly label: string
  /** Where it was asked for, in px of the window. */
  readonly at: { readonly x: number; readonly y: number }
  /** Lines between two groups are ruled off. */
  readonly groups: readonly (readonly MenuItem[])[]
  /** Puts it away; the focus goes back where it was. */
  readonly onClose: () => void
}

/** What can be done to the thing that was pressed with the right button. Arrows move, Enter does, Escape leaves. */
export function ContextMenu({ label, at, groups, onClose }: ContextMenuProps) {
  const menu = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (menu.current === null) return
    stand(menu.current, at)
    itemsOf(menu.current)[0]?.focus()
  }, [at])
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !menu.current?.contains(target)) onClose()
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [onClose])
  return createPortal(
    <div
      ref={menu}
      className="sheet menu context-menu"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={event => onKey(event, onClose)}
    >
      {groups.map((items, index) => [
        index > 0 && <hr key={`rule-${items[0]?.id ?? ''}`} />,
        ...items.map(item => (
          <button
            key={item.id}
            type="button"
            role="menuitem"
            onClick={() => {
              onClose()
              item.run()
            }}
          >
            <span>{item.words}</span>
            <kbd>{item.keys}</kbd>
          </button>
        )),
      ])}
    </div>,
    document.body,
  )
}

function onKey(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  const items = itemsOf(event.currentTarget)
  const now = items.findIndex(item => item.matches(':focus'))
  const last = items.length - 1
  const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: last }[event.key]
  if (to !== undefined) items[to < 0 ? last : to > last ? 0 : to]?.focus()
  else if (event.key === 'Escape' || event.key === 'Tab') close()
  else return
  event.preventDefault()
  event.stopPropagation()
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')]
}

/** Beside the place it was asked for, and whole within the window. */
function stand(menu: HTMLElement, { x, y }: ContextMenuProps['at']): void {
  const { width, height } = menu.getBoundingClientRect()
  menu.style.left = `${Math.max(8, Math.min(x, window.innerWidth - width - 8))}px`
  menu.style.top = `${Math.max(8, Math.min(y, window.innerHeight - height - 8))}px`
}
