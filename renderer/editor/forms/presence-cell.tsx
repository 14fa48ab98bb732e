import type { Attendee } from '../../../core/model/attendee'
import { PRESENCE_WORDS } from '../../../core/wording/presence'
import { joined } from '../../../core/wording/sentence'
import { Popover } from '../../parts/popover'
import { TimeField } from '../../parts/time-field'
import { say } from '../../port/say'
import { useDocument } from '../../session/document-view'
import { hoursWords, PresenceFields } from './presence-fields'

interface PresenceCellProps {
  readonly row: Attendee
  readonly onChange: (row: Attendee) => void
}

/** How a person took part, where it was not the usual way: when, by what, and in what not. */
export function PresenceCell({ row, onChange }: PresenceCellProps) {
  const { numbers } = useDocument()
  const { presence = [], recused = [], by } = row
  const left = recused.map(id => numbers.get(id) ?? '…')
  const told = [
    ...(presence.length === 0 ? [] : [hoursWords(presence)]),
    ...(by === 'online' ? [PRESENCE_WORDS.online] : []),
    ...(left.length === 0 ? [] : [say(PRESENCE_WORDS.recusedIn, left.join(', '))]),
  ]
  return (
    <Popover
      trigger={told.length === 0 ? say(PRESENCE_WORDS.addHours) : say(joined(told, ' · '))}
      label={say(PRESENCE_WORDS.attending)}
      className={told.length === 0 ? 'quiet' : 'chip plain'}
    >
      {() => <PresenceFields row={row} Hour={TimeField} onChange={onChange} />}
    </Popover>
  )
}
