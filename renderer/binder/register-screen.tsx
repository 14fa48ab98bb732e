import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Cited } from '../../core/binder/citation'
import { BINDER_WORDS } from '../../core/wording/binder'
import { BINDER_DEEDS } from '../../core/wording/binder-deeds'
import { REGISTER_WORDS } from '../../core/wording/register'
import { figures } from '../../core/wording/sentence'
import type { Notices } from '../notices/toasts'
import { say } from '../port/say'
import { BinderFrame } from './binder-frame'
import { filterWords } from './filter-words'
import { Filters } from './filters'
import { Life } from './life'
import type { MatterRow } from './matter-rows'
import { MatterTable } from './matter-table'
import { RegisterPapers } from './register-papers'
import { TinyBars } from './tiny-bars'
import { Unchosen } from './unchosen'
import type { Binder } from './use-binder'
import type { Screens } from './use-screens'
import type { Search } from './use-search'
import { seriesName, shortName } from './words'

interface RegisterScreenProps {
  readonly binder: Binder
  readonly screens: Screens
  readonly search: Search
  readonly notices: Notices
  readonly onBack: (() => void) | null
}

/** ทะเบียนมติ: what was asked for, where it stands, and what became of it. */
export function RegisterScreen(props: RegisterScreenProps) {
  const { binder, screens, search, notices, onBack } = props
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  useSlash(field)
  const row = search.rows[search.at] ?? null
  const words = searchedWords(search)
  const open = () => {
    if (row !== null)
      screens.openAt({ file: row.file, source: row.matter, words: row.said || row.head })
  }
  const isChosen = binder.state?.name !== null
  return (
    <BinderFrame
      binder={binder}
      screens={screens}
      title={say(BINDER_WORDS.register)}
      onBack={onBack}
      actions={
        isChosen && (
          <RegisterPapers
            shown={shownBy(search, binder)}
            notices={notices}
            printWords={BINDER_DEEDS.print}
          />
        )
      }
      rightLabel={BINDER_WORDS.life}
      right={
        <Life
          matter={row?.matter ?? null}
          binder={binder}
          words={words}
          screens={screens}
          notices={notices}
          cited={row === null ? null : citedIn(row, binder)}
        />
      }
      foot={<FoundCount search={search} />}
      keys={BINDER_WORDS.keys}
    >
      {isChosen ? (
        <>
          <div className="register-head">
            <div>
              <SearchField search={search} field={field} onOpen={open} />
              <Filters binder={binder} search={search} />
              <HowUnderstood binder={binder} search={search} />
            </div>
            <TinyBars series={search.filter.series ?? ''} revision={binder.revision} />
          </div>
          <div className="register-body" aria-busy={search.isAsking}>
            <MatterTable
              binder={binder}
              search={search}
              words={words}
              onOpen={open}
              field={field}
            />
            <Missing search={search} />
          </div>
        </>
      ) : (
        <Unchosen onChoose={binder.choose} />
      )}
    </BinderFrame>
  )
}

/** Where the row that is chosen has its matter. */
function citedIn({ series, number, place, page, head, said }: MatterRow, binder: Binder): Cited {
  return { body: seriesName(series, binder.series), number, place, page, words: said || head }
}

/** What is filtered, as it goes on paper. */
function shownBy({ question, filter, overdue }: Search, binder: Binder) {
  const whole = { ...filter, ...(overdue && { overdueOn: binder.today }) }
  const words = filterWords(question, whole, binder)
  return { question, filter: whole, day: binder.today, words }
}

/** What is marked: the words as they were cut, and the endings of one half typed. */
function searchedWords({ question, understood }: Search): readonly string[] {
  if (question.trim() === '' || understood === null) return []
  return understood.words
}

interface SearchFieldProps {
  readonly search: Search
  readonly field: React.RefObject<HTMLInputElement | null>
  readonly onOpen: () => void
}

function SearchField({ search, field, onOpen }: SearchFieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown')
      document.querySelector<HTMLElement>('.matter-table tr[tabindex="0"]')?.focus()
    else if (event.key === 'Enter') onOpen()
    else if (event.key === 'Escape' && search.question !== '') search.ask('')
    else return
    event.preventDefault()
  }
  return (
    <input
      ref={field}
      type="search"
      className="register-search"
      aria-label={say(BINDER_WORDS.search)}
      placeholder={say(BINDER_WORDS.search)}
      maxLength={400}
      value={search.question}
      onChange={event => search.ask(event.target.value)}
      onKeyDown={onKeyDown}
    />
  )
}

/** «/» leads to the question from anywhere but a field. */
function useSlash(field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const isInField = event.target instanceof HTMLInputElement
      const isBare = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
      // Under the Thai layout the key writes another letter: its place tells.
      const isSlash = isBare && (event.key === '/' || event.code === 'Slash')
      if (!isSlash || isInField || document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [field])
}

/** How the question was read: names as agencies, the rest as words; and whether tones were left out of account. */
function HowUnderstood({ binder, search }: Pick<RegisterScreenProps, 'binder' | 'search'>) {
  const { understood, question } = search
  if (understood === null || question.trim() === '') return null
  const names = understood.agencies.map(ids => {
    const [name] = ids.map(id => shortName(id, binder.agencies))
    return typeof name === 'object' ? say(name) : (name ?? '')
  })
  const words = [...names, ...understood.words].join(' · ')
  return (
    <p className="hint understood">
      {say(REGISTER_WORDS.understood, words)}
      {understood.slipped && ` · ${say(REGISTER_WORDS.slipped)}`}
    </p>
  )
}

function FoundCount({ search }: Pick<RegisterScreenProps, 'search'>) {
  const { rows, more, isAnswered } = search
  if (!isAnswered) return null
  return (
    <span role="status">
      {say(more ? BINDER_WORDS.foundMore : BINDER_WORDS.found, figures(rows.length))}
    </span>
  )
}

function Missing({ search }: Pick<RegisterScreenProps, 'search'>) {
  const { rows, more, isAnswered, question } = search
  if (more)
    return (
      <button type="button" onClick={search.showMore}>
        {say(BINDER_WORDS.more)}
      </button>
    )
  if (!isAnswered || rows.length > 0) return null
  return (
    <p className="binder-empty">
      {question.trim() === ''
        ? say(BINDER_WORDS.nothingFiltered)
        : say(BINDER_WORDS.nothing, question.trim())}
    </p>
  )
}
