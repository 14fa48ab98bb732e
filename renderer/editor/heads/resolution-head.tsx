import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { EDITOR_WORDS } from '../../../core/wording/forms'
import { ChoiceChip } from '../../parts/choice'
import { say } from '../../port/say'
import { useDocument } from '../../session/document-view'
import { changeNode } from '../change'
import { $isResolutionNode, $resolutionFacts, $setResolutionFacts } from '../nodes/resolution-node'
import type { ResolutionSnapshot } from '../snapshot'
import { ItemMenu } from './item-menu'
import { RevisedChip } from './revised-chip'

/** «มติที่ประชุม» the verb it begins with, of those the template allows here, and the earlier resolution that it revises. */
export function ResolutionHead({ resolution }: { readonly resolution: ResolutionSnapshot }) {
  const [editor] = useLexicalComposerContext()
  const { context } = useDocument()
  const { key, part, facts } = resolution
  const { verb } = facts
  const found = context.template.parts.find(candidate => candidate.id === part)
  const verbs = found?.content === 'agenda' ? found.verbs : []
  const offered = verb === '' || verbs.includes(verb) ? verbs : [verb, ...verbs]
  const options = [
    { value: '', label: EDITOR_WORDS.noVerb },
    ...offered.map(word => ({ value: word, label: word })),
  ]
  return (
    <>
      <b>{say(EDITOR_WORDS.resolution)}</b>
      <ChoiceChip
        label={say(EDITOR_WORDS.verb)}
        value={verb}
        options={options}
        missing={verb === ''}
        onChange={chosen =>
          changeNode(editor, key, node => {
            if ($isResolutionNode(node))
              $setResolutionFacts(node, { ...$resolutionFacts(node), verb: chosen })
          })
        }
      />
      <RevisedChip
        revises={facts.revises}
        onChange={revises =>
          changeNode(editor, key, node => {
            if (!$isResolutionNode(node)) return
            const { revises: _, ...others } = $resolutionFacts(node)
            $setResolutionFacts(node, revises === undefined ? others : { ...others, revises })
          })
        }
      />
      <ItemMenu nodeKey={key} what={EDITOR_WORDS.resolution} movable={false} />
    </>
  )
}
