import * as v from 'valibot'
import { Area } from './agency'

const goal = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  area: Area,
  text: v.pipe(v.string(), v.maxLength(500)),
  /** What is counted: คดี, คน, ร้อยละ. */
  unit: v.pipe(v.string(), v.maxLength(40)),
  target: v.nullable(v.number()),
  /** Whether the figures of the months add up, or the last one holds. */
  sum: v.picklist(['adds', 'last']),
})

/** เป้าหมายของด้าน, counted from month to month. */
export interface Goal extends v.InferOutput<typeof goal> {}
export const Goal: v.GenericSchema<Goal> = goal
