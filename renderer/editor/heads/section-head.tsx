import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getSelection, $isRangeSelection } from 'lexical'
import { useContext } from 'react'
import { gapSentence } from '../../../core/check/gap'
import type { Part } from '../../../core/template/template'
import { withDigits } from '../../../core/thai/numerals'
import { DESK_WORDS } from '../../../core/wording/desk'
import { EDITOR_WORDS } from '../../../core/wording/forms'
import { NOTE_TAKING_WORDS } from '../../../core/wording/note-taking'
import { Popover } from '../../parts/popover'
import { say, sayInDigits } from '../../port/say'
import { useDocument } from '../../session/document-view'
import { RepairsContext } from '../../session/use-repairs'
import { holdsText } from '../nodes/section-node'
import type { SectionSnapshot } from '../snapshot'

/** The heading of a section: its number, its title, what still lacks there, and help on writing it. */
export function SectionHead({ section }: { readonly section: SectionSnapshot }) {
  const { numbers, context, gaps } = useDocument()
  const repairs = useContext(RepairsContext)
  const part = context.template.parts.find(candidate => candidate.id === section.part)
  const own = gaps.filter(gap => gap.part === section.part && gap.source === undefined)
  return (
    <>
      <div className="section-title">
        <span className="number">
          {withDigits(numbers.get(section.part) ?? '', context.house.digits)}
        </span>
        <h2 lang="th">{withDigits(section.title, context.house.digits)}</h2>
        {part !== undefined && <Guidance part={part} />}
      </div>
      {own.length > 0 && (
        <ul className="gap-list">
          {own.map(gap => (
            <li key={gap.message} className="chip missing">
              {sayInDigits(context.house.digits, gapSentence(gap))}
              {gap.repairable && repairs !== null && (
                <button type="button" className="repair" onClick={() => repairs.one(gap)}>
                  {say(DESK_WORDS.repair)}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Puts a phrase in where the caret is. */
function useInsert(): (phrase: string) => void {
  const [editor] = useLexicalComposerContext()
  return phrase =>
    editor.update(() => {
      const selection = $getSelection()
      if ($isRangeSelection(selection)) selection.insertText(phrase)
    })
}

function Guidance({ part }: { readonly part: Part }) {
  const insert = useInsert()
  const { document } = useDocument()
  const noting =
    part.content === 'agenda' && document.kind === 'minutes'
      ? NOTE_TAKING_WORDS[document.noteTaking ?? 'points'].guidance
      : null
  const phrases = holdsText(part.content) ? part.phrases : []
  return (
    <Popover
      trigger={say(EDITOR_WORDS.guidance)}
      label={part.title}
      className="quiet guidance-button"
    >
      {close => (
        <div className="guidance">
          <p lang="th">{part.guidance}</p>
          {noting !== null && <p>{say(noting)}</p>}
          {phrases.length > 0 && <h3>{say(EDITOR_WORDS.phrases)}</h3>}
          {phrases.map(phrase => (
            <button
              key={phrase}
              type="button"
              className="phrase"
              onClick={() => {
                close()
                insert(phrase)
              }}
            >
              {phrase}
            </button>
          ))}
        </div>
      )}
    </Popover>
  )
}
