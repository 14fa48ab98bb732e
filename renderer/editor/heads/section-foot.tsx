import { EDITOR_WORDS } from '../../../core/wording/forms'
import { useDocument } from '../../session/document-view'
import type { SectionSnapshot } from '../snapshot'
import { AddButton } from './add-button'

/** What can be added at the end of a section. */
export function SectionFoot({ section }: { readonly section: SectionSnapshot }) {
  const { key, content, part } = section
  const verb = useFirstVerb(part)
  if (content === 'findings')
    return <AddButton host={key} what="finding" words={EDITOR_WORDS.addFinding} />
  if (content === 'actions')
    return <AddButton host={key} what="action" words={EDITOR_WORDS.addTask} />
  if (content !== 'agenda') return null
  return (
    <>
      <AddButton host={key} what="topic" words={EDITOR_WORDS.addTopic} />
      <AddButton host={key} what="resolution" words={EDITOR_WORDS.addResolution} verb={verb} />
      <AddButton host={key} what="action" words={EDITOR_WORDS.addAction} />
    </>
  )
}

/** The verb that the template proposes for a resolution in this part. */
export function useFirstVerb(part: string): string {
  const { context } = useDocument()
  const found = context.template.parts.find(candidate => candidate.id === part)
  return found?.content === 'agenda' ? (found.verbs[0] ?? '') : ''
}
