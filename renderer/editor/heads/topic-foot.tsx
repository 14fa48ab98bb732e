import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { withDigits } from '../../../core/thai/numerals'
import { EDITOR_WORDS } from '../../../core/wording/forms'
import { LinesField, TextField } from '../../parts/field'
import { Popover } from '../../parts/popover'
import { say } from '../../port/say'
import { useDocument } from '../../session/document-view'
import { changeNode } from '../change'
import { $isTopicNode, $setTopicFacts, $topicFacts, type TopicFacts } from '../nodes/topic-node'
import type { TopicSnapshot } from '../snapshot'
import { AddButton } from './add-button'
import { ItemMenu } from './item-menu'
import { useFirstVerb } from './section-foot'

/** What can be added to a topic, what the agenda paper says of it, and its removal. */
export function TopicFoot({ topic }: { readonly topic: TopicSnapshot }) {
  const verb = useFirstVerb(topic.part)
  return (
    <>
      <AddButton
        host={topic.key}
        what="resolution"
        words={EDITOR_WORDS.addResolution}
        verb={verb}
      />
      <AddButton host={topic.key} what="action" words={EDITOR_WORDS.addAction} />
      <AgendaFacts topic={topic} />
      <ItemMenu nodeKey={topic.key} what={EDITOR_WORDS.topic} movable />
    </>
  )
}

/** ผู้เสนอ and เอกสารประกอบ: for the agenda paper, which is made from the minutes. */
function AgendaFacts({ topic }: { readonly topic: TopicSnapshot }) {
  const [editor] = useLexicalComposerContext()
  const { context } = useDocument()
  const { presenter = '', enclosures = [] } = topic.facts
  const change = (changed: TopicFacts) =>
    changeNode(editor, topic.key, node => {
      if ($isTopicNode(node)) $setTopicFacts(node, { ...$topicFacts(node), ...changed })
    })
  const count = enclosures.length === 0 ? '' : `+${enclosures.length}`
  const named = [presenter, count].filter(Boolean).join(' ')
  return (
    <Popover
      trigger={withDigits(named, context.house.digits) || say(EDITOR_WORDS.forAgenda)}
      label={say(EDITOR_WORDS.forAgenda)}
      className={named === '' ? 'quiet' : 'chip plain'}
    >
      {() => (
        <div className="fields">
          <TextField
            wide
            label={say(EDITOR_WORDS.presenter)}
            value={presenter}
            onChange={typed => change({ presenter: typed })}
          />
          <LinesField
            label={say(EDITOR_WORDS.enclosures)}
            lines={enclosures}
            onChange={lines => change({ enclosures: lines })}
          />
        </div>
      )}
    </Popover>
  )
}
