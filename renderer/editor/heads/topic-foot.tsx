import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { trailOf } from '../../../core/model/trail'
import { withDigits } from '../../../core/thai/numerals'
import { EDITOR_WORDS } from '../../../core/wording/forms'
import { MATTER_WORDS } from '../../../core/wording/matters'
import { LinesField, TextField } from '../../parts/field'
import { Popover } from '../../parts/popover'
import { ToggleChip } from '../../parts/toggle-chip'
import { say } from '../../port/say'
import { useDocument } from '../../session/document-view'
import { changeNode } from '../change'
import { said } from '../nodes/said'
import { $isTopicNode, $setTopicFacts, $topicFacts, type TopicFacts } from '../nodes/topic-node'
import type { TopicSnapshot } from '../snapshot'
import { AddButton } from './add-button'
import { HourChip } from './hour-chip'
import { ItemMenu } from './item-menu'
import { OutcomeChip } from './outcome-chip'
import { useFirstVerb } from './section-foot'
import { TrailChip } from './trail-chip'

/** What can be added to a topic, what became of it, what the agenda paper says of it, and its removal. */
export function TopicFoot({ topic }: { readonly topic: TopicSnapshot }) {
  const [editor] = useLexicalComposerContext()
  const verb = useFirstVerb(topic.part)
  const { key, id, facts } = topic
  const change = (changed: Partial<TopicFacts>) =>
    changeNode(editor, key, node => {
      if ($isTopicNode(node)) $setTopicFacts(node, said({ ...$topicFacts(node), ...changed }))
    })
  return (
    <>
      <AddButton host={key} what="resolution" words={EDITOR_WORDS.addResolution} verb={verb} />
      <AddButton host={key} what="action" words={EDITOR_WORDS.addAction} />
      <AgendaFacts facts={facts} change={change} />
      <OutcomeChip matter={id} outcome={facts.outcome} onChange={outcome => change({ outcome })} />
      <span className={facts.standing ? 'fact' : 'quiet-fact'}>
        <ToggleChip
          label={say(MATTER_WORDS.standingItem)}
          on={facts.standing === true}
          onChange={on => change({ standing: on || undefined })}
        />
      </span>
      <HourChip hour={facts.at} onChange={at => change({ at })} />
      <TrailChip trail={trailOf(facts)} />
      <ItemMenu nodeKey={key} what={EDITOR_WORDS.topic} movable />
    </>
  )
}

interface AgendaFactsProps {
  readonly facts: TopicFacts
  readonly change: (changed: Partial<TopicFacts>) => void
}

/** ผู้เสนอ and เอกสารประกอบ: for the agenda paper, which is made from the minutes. */
function AgendaFacts({ facts, change }: AgendaFactsProps) {
  const { context } = useDocument()
  const { presenter = '', enclosures = [] } = facts
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
