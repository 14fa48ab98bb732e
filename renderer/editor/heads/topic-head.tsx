import { composeTopicLife } from '../../../core/compose/life'
import { useDocument } from '../../session/document-view'
import { wordlessTopic } from '../nodes/topic-node'
import type { TopicSnapshot } from '../snapshot'
import { LifeLines } from './life-lines'
import { NumberHead } from './number-head'

/** The number of a topic, and of one that comes again from where. */
export function TopicHead({ topic }: { readonly topic: TopicSnapshot }) {
  const { context } = useDocument()
  const { id, facts } = topic
  // That it comes each time is said by its chip.
  const { standing: _, ...told } = facts
  return (
    <>
      <NumberHead id={id} />
      <LifeLines lines={composeTopicLife(wordlessTopic(id, told), context)} />
    </>
  )
}
