import * as v from 'valibot'
import { IsoDate } from '../calendar'
import { Area } from './agency'
import { onceChecked } from './once-checked'
import { RichText } from './rich-text'
import { Trail } from './trail'

/** `standing` is งานต่อเนื่อง: asked for at each meeting and never late. `done` and `ended` are over. */
export const DUTY_STATUSES = ['open', 'standing', 'done', 'ended'] as const
export type DutyStatus = (typeof DUTY_STATUSES)[number]

const duty = v.strictObject({
  /** ผู้รับผิดชอบ by registry id. `null` while the secretary has not yet named an agency. */
  agency: v.nullable(v.string()),
  /** หน่วยงานหลัก; the others support it. */
  lead: v.optional(v.literal(true)),
  /** กำหนดแล้วเสร็จ. */
  due: v.nullable(IsoDate),
  status: v.picklist(DUTY_STATUSES),
  /** ผลการดำเนินงาน as reported at this meeting; empty for new work. */
  progress: RichText,
})

/** ส่วนของหน่วยงานหนึ่งในข้อสั่งการ: each agency has a due day, a state and a report of its own. */
export interface Duty extends v.InferOutput<typeof duty> {}
export const Duty: v.GenericSchema<Duty> = duty

const actionItem = v.strictObject({
  id: v.string(),
  task: RichText,
  /** ด้าน that it serves. */
  area: v.optional(Area),
  /** The ids of the findings or of the topic that it grew out of. */
  from: v.optional(v.array(v.string())),
  /** ตัวชี้วัดและค่าเป้าหมาย. */
  measure: v.optional(v.pipe(v.string(), v.maxLength(500))),
  duties: v.pipe(v.array(Duty), v.minLength(1)),
  /** ความเป็นมา; absent of what this very paper orders. */
  trail: v.optional(Trail),
})

/**
 * ข้อสั่งการ: work that a meeting or a workshop hands to one agency or several.
 *
 * An item outlives its meeting. The next month's minutes carry it forward under the same `id`,
 * which is how a follow-up meeting knows what was promised.
 */
export interface ActionItem extends v.InferOutput<typeof actionItem> {}
export const ActionItem = onceChecked<ActionItem>(actionItem)

/** A part of an order that nobody has named yet. */
export const NEW_DUTY: Duty = { agency: null, due: null, status: 'open', progress: [] }

/** Whether nothing more is expected of that part. */
export function isOver({ status }: Pick<Duty, 'status'>): boolean {
  return status === 'done' || status === 'ended'
}

/** Whether an earlier paper ordered it, so that this one reports on it. */
export function isFollowedUp({ trail = [] }: Pick<ActionItem, 'trail'>): boolean {
  return trail.length > 0
}
