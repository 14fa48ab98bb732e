import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { type IssuedLine, readIssuedLines } from '../../core/adoption/issued-lines'
import type { Correction } from '../../core/model/adoption'
import { withDigits } from '../../core/thai/numerals'
import { ADOPT_SCREEN_WORDS } from '../../core/wording/adoption-screen'
import { figures } from '../../core/wording/sentence'
import { say } from '../port/say'
import { useDocument } from '../session/document-view'

interface CitedPagesProps {
  /** The lines as `paintText` printed them. */
  readonly text: string
  readonly corrections: readonly Correction[]
  /** A line is cited; `words` of it, or those of it that are marked. */
  readonly onCite: (line: IssuedLine, words: string) => void
}

/** The lines of an issued version by page and number: one is chosen by a click, or by arrows and Enter. */
export function CitedPages({ text, corrections, onCite }: CitedPagesProps) {
  const lines = useMemo(() => readIssuedLines(text), [text])
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const goTo = (next: number) => {
    const to = Math.max(0, Math.min(lines.length - 1, next))
    setAt(to)
    list.current?.querySelectorAll<HTMLElement>('.issued-line')[to]?.focus()
  }
  const onKey = (event: KeyboardEvent) => {
    const page = lines[at]?.page ?? 1
    const first = (wanted: number) => lines.findIndex(line => line.page === wanted)
    const goals: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: lines.length - 1,
      PageDown: first(page + 1) < 0 ? lines.length - 1 : first(page + 1),
      PageUp: Math.max(0, first(page - 1)),
    }
    const goal = goals[event.key]
    if (goal === undefined) return
    event.preventDefault()
    goTo(goal)
  }
  const cited = new Set(corrections.map(({ page, line }) => `${page}:${line}`))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the lines in it are buttons, and it hears their arrows
    <div ref={list} className="issued-pages" onKeyDown={onKey}>
      {pagesOf(lines).map(({ page, first, own }) => (
        <section key={page} className="issued-page" aria-label={pageName(page)}>
          <h3>{pageName(page)}</h3>
          {own.map((line, index) => (
            <Line
              key={line.line}
              line={line}
              tabbable={first + index === at}
              cited={cited.has(`${line.page}:${line.line}`)}
              onFocus={() => setAt(first + index)}
              onCite={words => onCite(line, words)}
            />
          ))}
        </section>
      ))}
    </div>
  )
}

interface LineProps {
  readonly line: IssuedLine
  readonly tabbable: boolean
  readonly cited: boolean
  readonly onFocus: () => void
  readonly onCite: (words: string) => void
}

function Line({ line, tabbable, cited, onFocus, onCite }: LineProps) {
  const { digits } = useDocument().context.house
  const words = line.words.replaceAll('\t', ' ').trim()
  return (
    <button
      type="button"
      className="issued-line"
      tabIndex={tabbable ? 0 : -1}
      data-line={`${line.page}:${line.line}`}
      data-cited={cited}
      onFocus={onFocus}
      onClick={() => onCite(markedIn(words))}
    >
      <span className="issued-number">{withDigits(String(line.line), digits)}</span>
      <span>{words}</span>
    </button>
  )
}

/** The words that are marked with the mouse, if they are of this line. */
function markedIn(words: string): string {
  const marked = window.getSelection()?.toString().trim() ?? ''
  return marked !== '' && words.includes(marked) ? marked : words
}

function pageName(page: number): string {
  return say(ADOPT_SCREEN_WORDS.page, figures(page))
}

function pagesOf(lines: readonly IssuedLine[]) {
  const pages = [...new Set(lines.map(({ page }) => page))]
  return pages.map(page => ({
    page,
    first: lines.findIndex(line => line.page === page),
    own: lines.filter(line => line.page === page),
  }))
}
