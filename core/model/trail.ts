import * as v from 'valibot'
import { IsoDate } from '../calendar'
import { MeetingRef } from './meeting-ref'

/** What a paper can record of a matter. */
export const EVENTS = [
  'ordered',
  'reported',
  'silent',
  'moved',
  'amended',
  'done',
  'ended',
  'reopened',
  'raised',
  'deferred',
  'withdrawn',
  'decided',
] as const
export type Event = (typeof EVENTS)[number]

/** As much of a paper's words as a trail keeps, in characters: the rest stands in that paper. */
export const MOST_NOTED = 1000

const entry = v.strictObject({
  meeting: MeetingRef,
  /** Where it stood there, `5.1`; '' where that is not known. */
  place: v.pipe(v.string(), v.maxLength(20)),
  /** The page of the issued paper; `null` while that paper is not issued. */
  page: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  event: v.picklist(EVENTS),
  /** Whose part it tells of, by registry id; `null` of the matter as a whole. */
  agency: v.nullable(v.string()),
  /** Which of several parts that the agency has of one order, from the second on. */
  part: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(99))),
  /** The due day that was set by it. */
  due: v.optional(IsoDate),
  /** What was reported, decided or ordered, as plain text. */
  note: v.pipe(v.string(), v.maxLength(MOST_NOTED)),
})

/** One line of ความเป็นมา: what one paper recorded of a matter. Written by `carry/` alone. */
export interface Entry extends v.InferOutput<typeof entry> {}
export const Entry: v.GenericSchema<Entry> = entry

/** ความเป็นมา, the oldest first. */
export const Trail = v.array(Entry)
export type Trail = v.InferOutput<typeof Trail>

/** What of the life of a matter earlier papers have told; nothing of what this very paper begins. */
export function trailOf({ trail = [] }: { readonly trail?: Trail | undefined }): Trail {
  return trail
}
