import { EDITOR_WORDS } from '../../../core/wording/forms'
import type { TopicSnapshot } from '../snapshot'
import { AddButton } from './add-button'
import { ItemMenu } from './item-menu'
import { useFirstVerb } from './section-foot'

/** What can be added to a topic, and its removal. */
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
      <ItemMenu nodeKey={topic.key} what={EDITOR_WORDS.topic} movable />
    </>
  )
}
