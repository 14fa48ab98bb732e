import { useState } from 'react'
import { meetingOf } from '../../core/model/document'
import type { Meeting } from '../../core/model/meeting'
import type { MeetingNumber } from '../../core/model/meeting-ref'
import { type Series, usualSeries } from '../../core/model/series'
import { DESK_WORDS } from '../../core/wording/desk'
import { FORM_WORDS } from '../../core/wording/forms'
import { SERIES_WORDS } from '../../core/wording/series'
import { NumberFields } from '../editor/forms/number-fields'
import { SeriesFields } from '../editor/forms/series-fields'
import { newId } from '../editor/nodes/identity'
import { Dialog } from '../parts/dialog'
import { TextField } from '../parts/field'
import { say } from '../port/say'
import { isLocked } from '../session/locked'
import type { Session } from '../session/use-session'

/** What of a meeting is said once for all of its series. */
type Shared = Pick<Meeting, 'body' | 'besides'> & { readonly series: Series }

interface SeriesDialogProps {
  readonly session: Session
  readonly onClose: () => void
}

/** ชุดการประชุม: asked for once and changed here, as one step to undo. */
export function SeriesDialog({ session, onClose }: SeriesDialogProps) {
  const { document } = session.view
  const meeting = meetingOf(document)
  const [shared, setShared] = useState(() => sharedBy(meeting))
  const put = (changed: Partial<Shared>) => setShared({ ...shared, ...changed })
  const save = () => {
    session.change(now =>
      'meeting' in now ? { ...now, meeting: { ...now.meeting, ...shared } } : now,
    )
    onClose()
  }
  return (
    <Dialog
      title={say(SERIES_WORDS.title)}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {say(DESK_WORDS.cancel)}
          </button>
          <span className="spring" />
          <button type="button" className="primary" disabled={isLocked(session)} onClick={save}>
            {say(SERIES_WORDS.save)}
          </button>
        </>
      }
    >
      <p className="hint">{say(SERIES_WORDS.lead)}</p>
      <TextField
        wide
        label={say(FORM_WORDS.body)}
        value={shared.body}
        onChange={body => put({ body })}
      />
      <SeriesFields series={shared.series} onChange={series => put({ series })} />
      {shared.series.special === 'own-count' && (
        <OtherCount shared={shared} onChange={besides => put({ besides })} />
      )}
    </Dialog>
  )
}

interface OtherCountProps {
  readonly shared: Shared
  readonly onChange: (besides: MeetingNumber) => void
}

/** Where special meetings count on their own: the last number of the count that this meeting is not of. */
function OtherCount({ shared: { besides }, onChange }: OtherCountProps) {
  return (
    <div className="fields">
      <NumberFields
        labels={{ ordinal: SERIES_WORDS.besides, year: SERIES_WORDS.besidesYear }}
        number={besides ?? null}
        proposed={null}
        isSpecial={besides?.special === true}
        onChange={number => number !== null && onChange(number)}
      />
    </div>
  )
}

function sharedBy(meeting: Meeting | null): Shared {
  const { body = '', series = usualSeries(newId()), besides } = meeting ?? {}
  return { body, series, ...(besides && { besides }) }
}
