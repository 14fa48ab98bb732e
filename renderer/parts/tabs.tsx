import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'

/** One group of fields behind a tab. */
export interface Tab {
  readonly id: string
  readonly label: string
  readonly content: ReactNode
}

interface TabsProps {
  /** What the groups are of, for readers. */
  readonly label: string
  readonly tabs: readonly Tab[]
  /** Which one is seen, where somebody else may choose as well. */
  readonly chosen?: number
  readonly onChoose?: (at: number) => void
}

/** Groups of fields of which one is seen. The keys are those of every system: arrows, Home, End. */
export function Tabs({ label, tabs, ...choice }: TabsProps) {
  const [own, setOwn] = useState(0)
  const chosen = choice.chosen ?? own
  const setChosen = choice.onChoose ?? setOwn
  const list = useRef<HTMLDivElement>(null)
  const base = useId()
  const onKey = (event: KeyboardEvent) => {
    const next = nextTab(event.key, chosen, tabs.length)
    if (next === null) return
    event.preventDefault()
    setChosen(next)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  return (
    <>
      <div ref={list} className="tabs" role="tablist" aria-label={label}>
        {tabs.map(({ id, label: words }, index) => (
          <TabButton
            key={id}
            id={`${base}-${id}`}
            panel={`${base}-panel`}
            selected={index === chosen}
            onPress={() => setChosen(index)}
            onKey={onKey}
          >
            {words}
          </TabButton>
        ))}
      </div>
      <div
        className="tab-panel"
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-${tabs[chosen]?.id ?? ''}`}
      >
        {tabs[chosen]?.content}
      </div>
    </>
  )
}

interface TabButtonProps {
  readonly id: string
  readonly panel: string
  readonly selected: boolean
  readonly onPress: () => void
  readonly onKey: (event: KeyboardEvent) => void
  readonly children: string
}

/** The tab key stops at the chosen one only; the arrows go to the others. */
function TabButton({ id, panel, selected, onPress, onKey, children }: TabButtonProps) {
  return (
    <button
      type="button"
      role="tab"
      id={id}
      aria-selected={selected}
      aria-controls={panel}
      tabIndex={selected ? 0 : -1}
      onClick={onPress}
      onKeyDown={onKey}
    >
      {children}
    </button>
  )
}

/** Where a key leads among so many tabs; `null` for a key that leads nowhere. */
function nextTab(key: string, chosen: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (chosen + 1) % count
    case 'ArrowLeft':
    case 'ArrowUp':
      return (chosen + count - 1) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
