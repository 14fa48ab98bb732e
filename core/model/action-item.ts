import * as v from 'valibot'
import { IsoDate } from '../calendar'
import { MeetingNumber } from './meeting'
import { onceChecked } from './once-checked'
import { RichText } from './rich-text'

/**
 * ข้อสั่งการ: work that the meeting hands to one agency.
 *
 * An item outlives its meeting. The next month's minutes carry it forward under the same `id`,
 * which is how a follow-up meeting knows what was promised.
 */
export const ActionItem = onceChecked(
  v.strictObject({
    id: v.string(),
    task: RichText,
    /** ผู้รับผิดชอบ by registry id. `null` while the secretary has not yet named an agency. */
    owner: v.nullable(v.string()),
    /** กำหนดแล้วเสร็จ. */
    due: v.nullable(IsoDate),
    status: v.picklist(['open', 'done', 'carried']),
    /** The meeting that ordered it; `null` for an item of this very meeting, or of a workshop. */
    origin: v.nullable(MeetingNumber),
    /** ผลการดำเนินงาน as reported at this meeting; empty for a new item. */
    progress: RichText,
  }),
)
export type ActionItem = v.InferOutput<typeof ActionItem>
