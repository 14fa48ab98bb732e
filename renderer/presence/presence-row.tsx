import { type CSSProperties, useEffect, useRef } from 'react'
import type { Attendee } from '../../core/model/attendee'
import { type HourSpan, shareOf, staysIn, type TimedTopic } from '../../core/quorum/timeline'
import { PRESENCE_WORDS } from '../../core/wording/presence'
import { figures } from '../../core/wording/sentence'
import { hoursWords, PresenceFields } from '../editor/forms/presence-fields'
import { AgencyShortName } from '../editor/heads/agency-name'
import { HeldTime } from '../parts/held-time'
import { say, sayInDigits } from '../port/say'
import type { PresenceDeeds } from './deeds'
import { usePresence } from './use-presence'
import type { RowKeys } from './use-row-keys'

interface PresenceRowProps {
  readonly one: Attendee
  readonly index: number
  readonly span: HourSpan | null
  readonly topics: readonly TimedTopic[]
  readonly keys: RowKeys
  readonly deeds: PresenceDeeds
}

/** One person along the hours of the meeting. */
export function PresenceRow({ one, index, span, topics, keys, deeds }: PresenceRowProps) {
  const { digits } = usePresence().context.house
  const { id, name, position, agency, presence = [], recused = [], substituteFor } = one
  const isOpen = keys.open === id
  const left = topics.filter(({ topic }) => recused.includes(topic.id))
  return (
    <>
      <tr
        ref={line => keys.keep(id, line)}
        tabIndex={keys.at === id ? 0 : -1}
        className={keys.at === id ? 'reached' : undefined}
        onFocus={() => keys.reach(id)}
        onKeyDown={event => keys.onRowKey(event, one)}
        onDoubleClick={() => keys.edit(id)}
      >
        <td className="soft">{say(figures(index + 1, digits))}</td>
        <td>{agency !== null && <AgencyShortName id={agency} />}</td>
        <td className="presence-name">
          {name.trim() || position.trim()}
          {substituteFor.trim() !== '' && (
            <span className="chip plain">
              {say(PRESENCE_WORDS.instead, substituteFor.trim().replace(/^แทน\s*/, ''))}
            </span>
          )}
        </td>
        <td>{span !== null && <Track one={one} span={span} topics={topics} />}</td>
        <td className={presence.length === 0 ? 'soft' : undefined}>
          {presence.length === 0
            ? say(PRESENCE_WORDS.whole)
            : sayInDigits(digits, hoursWords(presence))}
          {one.by === 'online' && <span className="hint">{say(PRESENCE_WORDS.online)}</span>}
          {left.length > 0 && (
            <span className="hint">
              {sayInDigits(
                digits,
                PRESENCE_WORDS.recusedIn,
                left.map(({ number }) => number).join(', '),
              )}
            </span>
          )}
        </td>
      </tr>
      {isOpen && <OpenRow one={one} keys={keys} deeds={deeds} />}
    </>
  )
}

/** The fields of the row above; Escape closes them and not the dialog. */
function OpenRow({ one, keys, deeds }: Pick<PresenceRowProps, 'one' | 'keys' | 'deeds'>) {
  const cell = useRef<HTMLTableCellElement>(null)
  useEffect(() => cell.current?.querySelector<HTMLElement>('input')?.focus(), [])
  return (
    <tr className="presence-open">
      <td
        ref={cell}
        colSpan={5}
        onKeyDown={event => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          keys.close()
        }}
      >
        <PresenceFields row={one} Hour={HeldTime} onChange={deeds.put} />
      </td>
    </tr>
  )
}

/** The stays as bars, with the topics as marks across them. The words beside it say the same. */
function Track({
  one,
  span,
  topics,
}: Pick<PresenceRowProps, 'one' | 'topics'> & { span: HourSpan }) {
  const { recused = [] } = one
  return (
    <div className="presence-track" aria-hidden>
      {staysIn(span, one).map(stay => (
        <span key={stay.from} className="presence-bar" style={along(stay, span)} />
      ))}
      {topics.map(({ topic: { id, at } }) => {
        if (at === undefined) return null
        const className = recused.includes(id) ? 'presence-mark recused' : 'presence-mark'
        return <i key={id} className={className} style={{ left: percent(shareOf(at, span)) }} />
      })}
    </div>
  )
}

/** Where something stands along the hours, and how long it is. */
export function along({ from, to }: HourSpan, span: HourSpan): CSSProperties {
  const left = shareOf(from, span)
  return { left: percent(left), width: percent(shareOf(to, span) - left) }
}

export function percent(share: number): string {
  return `${Math.min(1, Math.max(0, share)) * 100}%`
}
