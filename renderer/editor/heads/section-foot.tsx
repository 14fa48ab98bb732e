import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { trailOf } from '../../../core/model/trail'
import { EDITOR_WORDS } from '../../../core/wording/forms'
import { useDocument } from '../../session/document-view'
import { changeNode } from '../change'
import { said } from '../nodes/said'
import { $isSectionNode, $itemFacts, $setItemFacts } from '../nodes/section-node'
import type { SectionSnapshot } from '../snapshot'
import { AddButton } from './add-button'
import { AdoptionFields } from './adoption-fields'
import { OutcomeChip } from './outcome-chip'
import { TrailChip } from './trail-chip'

/** What can be added at the end of a section, and what became of an agenda item as a whole. */
export function SectionFoot({ section }: { readonly section: SectionSnapshot }) {
  const { key, content, part, facts } = section
  const verb = useFirstVerb(part)
  if (content === 'findings')
    return <AddButton host={key} what="finding" words={EDITOR_WORDS.addFinding} />
  if (content === 'actions')
    return <AddButton host={key} what="action" words={EDITOR_WORDS.addTask} />
  if (content !== 'agenda') return null
  return (
    <>
      <AdoptionFields section={section} />
      <AddButton host={key} what="topic" words={EDITOR_WORDS.addTopic} />
      <AddButton host={key} what="resolution" words={EDITOR_WORDS.addResolution} verb={verb} />
      <AddButton host={key} what="action" words={EDITOR_WORDS.addAction} />
      <ItemOutcome section={section} />
      <TrailChip trail={trailOf(facts)} />
    </>
  )
}

/** What became of an item that is resolved as a whole, or was put off whole: topics have their own. */
function ItemOutcome({ section: { key, part, facts } }: { readonly section: SectionSnapshot }) {
  const [editor] = useLexicalComposerContext()
  const { document } = useDocument()
  const agenda = document.kind === 'minutes' ? document.agenda : []
  const item = agenda.find(({ id }) => id === part)
  const isWhole = item !== undefined && item.topics.length === 0 && item.resolution !== null
  if (facts.outcome === undefined && !isWhole) return null
  return (
    <OutcomeChip
      matter={part}
      outcome={facts.outcome}
      onChange={outcome =>
        changeNode(editor, key, node => {
          if ($isSectionNode(node)) $setItemFacts(node, said({ ...$itemFacts(node), outcome }))
        })
      }
    />
  )
}

/** The verb that the template proposes for a resolution in this part. */
export function useFirstVerb(part: string): string {
  const { context } = useDocument()
  const found = context.template.parts.find(candidate => candidate.id === part)
  return found?.content === 'agenda' ? (found.verbs[0] ?? '') : ''
}
