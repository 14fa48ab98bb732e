import { useEffect, useRef, useState } from 'react'
import { AREAS, type Area } from '../../core/model/agency'
import { ASPECTS, type Aspect } from '../../core/model/finding'
import { typed } from '../../core/thai/unseen'
import { ASPECT_CHOICES, EDITOR_WORDS } from '../../core/wording/forms'
import { WORKSHOP_WORDS } from '../../core/wording/workshop'
import { addFindings, findingOfCards } from '../../core/workshop/cards'
import { newId } from '../editor/nodes/identity'
import { ChoiceChip } from '../parts/choice'
import { say } from '../port/say'
import type { WorkshopBoard } from './use-workshop-board'

/** Where a new card goes. */
export interface NewCard {
  readonly area: Area | null
  readonly aspect: Aspect | null
}

interface AddLineProps {
  readonly board: WorkshopBoard
  readonly begin: NewCard
  readonly onClose: () => void
}

const AREA_OPTIONS = [
  { value: '', label: EDITOR_WORDS.noArea },
  ...AREAS.map(area => ({ value: area, label: EDITOR_WORDS[area] })),
] as const
const ASPECT_OPTIONS = [
  { value: '', label: EDITOR_WORDS.noAspect },
  ...ASPECTS.map(aspect => ({ value: aspect, label: ASPECT_CHOICES[aspect] })),
] as const

/** A line to type cards into: Enter keeps one and begins the next of the same group, area and aspect. */
export function AddLine({ board, begin, onClose }: AddLineProps) {
  const [words, setWords] = useState('')
  const [area, setArea] = useState<Area | ''>(begin.area ?? '')
  const [aspect, setAspect] = useState<Aspect | ''>(begin.aspect ?? '')
  const [source, setSource] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const keep = () => {
    const said = typed(words, ' ').trim()
    if (said === '') return
    const card = { words: said, area: area || null, aspect: aspect || null }
    const finding = findingOfCards(card, [sourceOf(source)], newId)
    if (board.change(now => addFindings(now, [finding]))) setWords('')
  }
  return (
    <section className="add-line" aria-label={say(WORKSHOP_WORDS.addFinding)}>
      <ChoiceChip
        label={say(EDITOR_WORDS.area)}
        value={area}
        options={AREA_OPTIONS}
        missing={area === ''}
        onChange={setArea}
      />
      <ChoiceChip
        label={say(EDITOR_WORDS.aspect)}
        value={aspect}
        options={ASPECT_OPTIONS}
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
        aria-label={say(WORKSHOP_WORDS.newWords)}
        placeholder={say(WORKSHOP_WORDS.newWords)}
        value={words}
        maxLength={2000}
        spellCheck={false}
        onChange={event => setWords(event.target.value)}
        onKeyDown={event => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') keep()
          if (event.key === 'Escape' && words === '') onClose()
        }}
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

function sourceOf(value: string) {
  const [kind, id = ''] = value.split(/:(.*)/s)
  return { group: kind === 'group' ? id : null, agency: kind === 'agency' ? id : null }
}
