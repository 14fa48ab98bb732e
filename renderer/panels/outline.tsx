import type { ReactNode } from 'react'
import { type Gap, isAdvice } from '../../core/check/gap'
import type { Part } from '../../core/template/template'
import { withDigits } from '../../core/thai/numerals'
import { DESK_WORDS } from '../../core/wording/desk'
import type { CaretPlace } from '../editor/source'
import { say, sayInDigits } from '../port/say'
import { useDocument } from '../session/document-view'

interface OutlineProps {
  readonly place: CaretPlace | null
  readonly onShow: (source: string) => void
}

interface Entry {
  readonly id: string
  readonly title: string
  readonly required: boolean
  readonly topics: readonly { readonly id: string; readonly title: string }[]
}

/** โครงเรื่อง: every part of the document, how complete it is, and the topics under it. */
export function Outline({ place, onShow }: OutlineProps) {
  const { context, gaps } = useDocument()
  const entries = useEntries(context.template.parts)
  return (
    <nav className="outline" aria-label={say(DESK_WORDS.outline)}>
      <h2>{say(DESK_WORDS.outline)}</h2>
      {entries.map(entry => (
        <div key={entry.id}>
          <OutlineRow
            id={entry.id}
            title={entry.title}
            current={place?.part === entry.id}
            onShow={onShow}
            badge={
              <Badge gaps={gaps.filter(gap => gap.part === entry.id)} quiet={!entry.required} />
            }
          />
          {entry.topics.map(topic => (
            <OutlineRow
              key={topic.id}
              id={topic.id}
              title={topic.title}
              current={place?.source === topic.id}
              onShow={onShow}
            />
          ))}
        </div>
      ))}
    </nav>
  )
}

function useEntries(parts: readonly Part[]): Entry[] {
  const { document } = useDocument()
  const agenda = document.kind === 'minutes' ? document.agenda : []
  const entries = parts.map((part): Entry => {
    const item = agenda.find(candidate => candidate.id === part.id)
    const title = item?.title || part.title
    return { id: part.id, title, required: part.required, topics: item?.topics ?? [] }
  })
  const strangers = agenda
    .filter(item => !parts.some(part => part.id === item.id))
    .map((item): Entry => ({ ...item, required: true }))
  const end = parts.findLastIndex(part => part.content === 'agenda') + 1
  return entries.toSpliced(end, 0, ...strangers)
}

interface OutlineRowProps {
  readonly id: string
  readonly title: string
  readonly current: boolean
  readonly onShow: (source: string) => void
  readonly badge?: ReactNode
}

function OutlineRow({ id, title, current, onShow, badge }: OutlineRowProps) {
  const { numbers, context } = useDocument()
  const sub = badge === undefined
  return (
    <button
      type="button"
      className={sub ? 'outline-row sub' : 'outline-row'}
      aria-current={current ? 'true' : undefined}
      title={title}
      onClick={() => onShow(id)}
    >
      <span className="number">{withDigits(numbers.get(id) ?? '', context.house.digits)}</span>
      <span className="name" lang="th">
        {withDigits(title || '…', context.house.digits)}
      </span>
      {badge}
    </button>
  )
}

interface BadgeProps {
  readonly gaps: readonly Gap[]
  readonly quiet: boolean
}

function Badge({ gaps, quiet }: BadgeProps) {
  const missing = gaps.filter(gap => !isAdvice(gap))
  if (missing.length > 0) {
    const words = sayInDigits('thai', DESK_WORDS.gapsIn, missing.length)
    return <span className="count">{words}</span>
  }
  if (gaps.length > 0 || quiet) return <span className="dot none" />
  return <span className="dot" role="img" aria-label={say(DESK_WORDS.complete)} />
}
