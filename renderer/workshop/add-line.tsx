import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Area } from '../../core/model/agency'
import { ASPECTS, type Aspect, type Statement } from '../../core/model/finding'
import { typed } from '../../core/thai/unseen'
import { EDITOR_WORDS } from '../../core/wording/forms'
import { WORKSHOP_WORDS } from '../../core/wording/workshop'
import { addFindings, findingOfCards } from '../../core/workshop/cards'
import { matchesKeys } from '../commands/keys'
import { newId } from '../editor/nodes/identity'
import { ChoiceChip } from '../parts/choice'
import { say } from '../port/say'
import { AREA_CHIPS, ASPECT_CHIPS } from './place-options'
import type { WorkshopBoard } from './use-workshop-board'

/** Where a new card goes. */
export interface NewCard {
  readonly area: Area | null
  readonly aspect: Aspect | null
  /** Who gives it, where the board shows what one gave. */
  readonly source?: Pick<Statement, 'group' | 'agency'>
}

interface AddLineProps {
  readonly board: WorkshopBoard
  readonly begin: NewCard
  readonly onClose: () => void
}

/** A line to type cards into: Tab goes to the next aspect, Enter keeps a card and begins the next of the same place and source. */
export function AddLine({ board, begin, onClose }: AddLineProps) {
  const [words, setWords] = useState('')
  const [area, setArea] = useState<Area | ''>(begin.area ?? '')
  const [aspect, setAspect] = useState<Aspect | ''>(begin.aspect ?? '')
  const [source, setSource] = useState(choiceOf(begin.source))
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const keep = () => {
    const said = typed(words, ' ').trim()
    if (said === '') return
    const card = { words: said, area: area || null, aspect: aspect || null }
    const finding = findingOfCards(card, [sourceOf(source)], newId)
    if (board.change(now => addFindings(now, [finding]))) setWords('')
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') keep()
    else if (event.key === 'Escape' && words === '') onClose()
    else if (matchesKeys(event.nativeEvent, 'Tab')) setAspect(nextAspect(aspect))
    else return
    event.preventDefault()
  }
  return (
    <section className="add-line" aria-label={say(WORKSHOP_WORDS.addFinding)}>
      <ChoiceChip
        label={say(EDITOR_WORDS.area)}
        value={area}
        options={AREA_CHIPS}
        missing={area === ''}
        onChange={setArea}
      />
      <ChoiceChip
        label={say(EDITOR_WORDS.aspect)}
        value={aspect}
        options={ASPECT_CHIPS}
        missing={aspect === ''}
        onChange={setAspect}
      />
      <ChoiceChip
        label={say(WORKSHOP_WORDS.source)}
        value={source}
        options={sourceOptions(board)}
        missing={false}
        onChange={setSource}
      />
      <input
        ref={field}
        type="text"
        lang="th"
        aria-label={say(WORKSHOP_WORDS.words)}
        placeholder={say(WORKSHOP_WORDS.newWords)}
        value={words}
        maxLength={2000}
        spellCheck={false}
        onChange={event => setWords(event.target.value)}
        onKeyDown={onKey}
      />
      <button
        type="button"
        className="quiet"
        onClick={() => {
          keep()
          onClose()
        }}
      >
        {say(WORKSHOP_WORDS.dialogDone)}
      </button>
    </section>
  )
}

/** The groups first, then the agencies by their short forms. */
function sourceOptions({ report, context }: WorkshopBoard) {
  return [
    { value: '', label: WORKSHOP_WORDS.noSource },
    ...(report.groups ?? []).map(({ id, name }) => ({ value: `group:${id}`, label: name })),
    ...context.agencies.map(({ id, name, abbreviation }) => ({
      value: `agency:${id}`,
      label: abbreviation || name,
    })),
  ]
}

/** The aspect after this one, in the order of the report; after the last the first. */
export function nextAspect(aspect: Aspect | ''): Aspect {
  const at = aspect === '' ? -1 : ASPECTS.indexOf(aspect)
  return ASPECTS[at + 1] ?? ASPECTS[0]
}

function choiceOf(source: NewCard['source']): string {
  if (source === undefined) return ''
  return source.group === null ? `agency:${source.agency}` : `group:${source.group}`
}

function sourceOf(value: string) {
  const [kind, id = ''] = value.split(/:(.*)/s)
  return { group: kind === 'group' ? id : null, agency: kind === 'agency' ? id : null }
}
