import { type ReactNode, useState } from 'react'
import { buddhistYear } from '../../core/thai/dates'
import { withDigits } from '../../core/thai/numerals'
import { AREAS_WORDS } from '../../core/wording/areas'
import { BINDER_WORDS } from '../../core/wording/binder'
import { DESK_WORDS, START_WORDS } from '../../core/wording/desk'
import { momentWords, shortDay } from '../../core/wording/moments'
import { REGISTER_WORDS } from '../../core/wording/register'
import { figures, type Sentence } from '../../core/wording/sentence'
import type { PaperRow } from '../../preload/binder'
import { PANE } from '../parts/panes'
import { say } from '../port/say'
import { goByArrows } from './arrows'
import { type ShelfRow, shelf } from './shelf'
import { StateShape } from './state-mark'
import type { Binder } from './use-binder'
import type { BinderScreen, Screens } from './use-screens'
import { agencyOrder, paperMark, paperName } from './words'

interface FrameProps {
  readonly binder: Binder
  readonly screens: Screens
  readonly title: string
  /** Back to the document that is open; `null` when none is. */
  readonly onBack: (() => void) | null
  readonly actions?: ReactNode
  readonly right: ReactNode
  readonly rightLabel: Sentence
  /** What is counted, and the keys, at the foot. */
  readonly foot: ReactNode
  readonly keys: Sentence
  readonly children: ReactNode
}

/** The three slots of every screen outside a document: where one is, the work, what comes of it. */
export function BinderFrame(props: FrameProps) {
  const { binder, screens, title, onBack, actions, right, rightLabel, foot, keys, children } = props
  const name = binder.state?.name ?? null
  return (
    <div className="binder">
      <header className="binder-header">
        <p className="program">{say(DESK_WORDS.program)}</p>
        <div className="binder-title">
          {name !== null && <span className="hint">{`${say(BINDER_WORDS.binder)} · ${name}`}</span>}
          <h1>{title}</h1>
        </div>
        <span className="spring" />
        {onBack !== null && (
          <button type="button" onClick={onBack}>
            {say(START_WORDS.back)}
          </button>
        )}
        {actions}
      </header>
      <nav
        className="binder-nav"
        aria-label={say(BINDER_WORDS.binder)}
        onKeyDown={goByArrows}
        {...PANE}
      >
        <Places binder={binder} screens={screens} />
        <Papers binder={binder} onOpen={screens.openPaper} />
      </nav>
      <main className="binder-main" {...PANE}>
        {children}
      </main>
      <aside className="binder-side" aria-label={say(rightLabel)} {...PANE}>
        {right}
      </aside>
      <footer className="binder-foot">
        <span>{foot}</span>
        <BinderStanding binder={binder} />
        <span className="spring" />
        <span>{say(keys)}</span>
      </footer>
    </div>
  )
}

const PLACES: readonly { readonly screen: BinderScreen; readonly words: Sentence }[] = [
  { screen: 'home', words: BINDER_WORDS.overview },
  { screen: 'register', words: BINDER_WORDS.register },
  { screen: 'agencies', words: BINDER_WORDS.agencies },
  { screen: 'areas', words: AREAS_WORDS.title },
]

function Places({ binder, screens }: Pick<FrameProps, 'binder' | 'screens'>) {
  const agencies = agencyOrder(binder).length
  return (
    <ul>
      {PLACES.map(({ screen, words }) => (
        <li key={screen}>
          <button
            type="button"
            className="row"
            aria-current={screens.screen === screen ? 'page' : undefined}
            onClick={() => screens.show(screen)}
          >
            <span>{say(words)}</span>
            {screen === 'agencies' && agencies > 0 && <span>{say(figures(agencies))}</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}

interface PapersProps {
  readonly binder: Binder
  readonly onOpen: (paper: PaperRow) => void
}

/** Every paper that counts by series and year. The newest year of each is unfolded. */
function Papers({ binder, onOpen }: PapersProps) {
  const rows = shelf(binder.papers, binder.series)
  const newest = new Set(
    rows
      .filter((row, at) => rows.findIndex(({ name }) => name === row.name) === at)
      .map(row => row.key),
  )
  return (
    <>
      {rows.map(row => (
        <ShelfList
          key={row.key}
          row={row}
          isNewest={newest.has(row.key)}
          hasOneSeries={binder.series.length < 2}
          onOpen={onOpen}
        />
      ))}
      {binder.papersInAll > binder.papers.length && (
        <p className="hint">
          {say(REGISTER_WORDS.firstOf, figures(binder.papers.length), figures(binder.papersInAll))}
        </p>
      )}
    </>
  )
}

interface ShelfListProps {
  readonly row: ShelfRow
  readonly isNewest: boolean
  readonly hasOneSeries: boolean
  readonly onOpen: (paper: PaperRow) => void
}

function ShelfList({ row, isNewest, hasOneSeries, onOpen }: ShelfListProps) {
  const [isOpen, setOpen] = useState(isNewest)
  return (
    <section className="shelf">
      <button
        type="button"
        className="shelf-head"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {shelfName(row, hasOneSeries)}
      </button>
      {isOpen && (
        <ul>
          {row.papers.map(paper => (
            <li key={paper.file}>
              <PaperButton paper={paper} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function PaperButton({
  paper,
  onOpen,
}: {
  readonly paper: PaperRow
  readonly onOpen: PapersProps['onOpen']
}) {
  const mark = paperMark(paper)
  const name = paperName(paper)
  return (
    <button
      type="button"
      className="row paper-row"
      data-file={paper.file}
      onClick={() => onOpen(paper)}
    >
      <StateShape mark={mark} />
      <span>{typeof name === 'string' ? withDigits(name, 'thai') : say(name)}</span>
      <span className="for-readers">{say(mark.words)}</span>
      {paper.date !== null && <span className="hint">{dayAndMonth(paper)}</span>}
    </button>
  )
}

/** The year stands over the list already. */
function dayAndMonth({ date, year }: PaperRow): string {
  if (date === null) return ''
  const words = say(shortDay(date))
  return year === buddhistYear(date) && !words.startsWith(date) ? words.replace(/ \S+$/, '') : words
}

function shelfName({ name, year }: ShelfRow, hasOneSeries: boolean): string {
  const words = name === '' ? say(BINDER_WORDS.otherPapers) : withDigits(name, 'thai')
  if (year === null) return words
  if (hasOneSeries && name !== '') return say(BINDER_WORDS.year, figures(year))
  return say(BINDER_WORDS.papersOf, words, figures(year))
}

/** How far the binder is read, or of when what is shown is. */
function BinderStanding({ binder: { state } }: Pick<FrameProps, 'binder'>) {
  const words = () => {
    if (state === null || state.name === null) return ''
    const { reading, away, lookedAt } = state
    if (reading !== null)
      return say(BINDER_WORDS.reading, figures(reading.done), figures(reading.total))
    if (away && lookedAt !== null) return say(BINDER_WORDS.asOf, momentWords(new Date(lookedAt)))
    return ''
  }
  return (
    <span role="status" className="binder-standing">
      {words()}
    </span>
  )
}
