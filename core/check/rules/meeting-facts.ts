import { weekday } from '../../calendar'
import { type Document, meetingOf } from '../../model/document'
import { plainText } from '../../model/rich-text'
import type { Context } from '../../office/context'
import { toArabicDigits } from '../../thai/numerals'
import { readCount } from '../../thai/read-money'
import { MEETING_GAPS } from '../../wording/meeting-gaps'
import {
  AGREEMENT,
  FORM_11,
  HOUSE,
  type Lack,
  partId,
  placeOf,
  type RuleGroup,
  when,
} from '../rule'
import { editRule } from '../text-rule'
import { type Passage, passages, placedTexts } from '../walk/passages'
import { countsFitPeople } from './stated-counts'

/** When and where a meeting was, and the numbers that its paper gives of itself. */
export const MEETING_RULES: RuleGroup<
  | 'meeting-day-plausible'
  | 'meeting-on-workday'
  | 'meeting-facts-bare'
  | 'counts-fit-lists'
  | 'counts-fit-people'
> = {
  'meeting-day-plausible': { severity: 'should', source: HOUSE, look: dayPlausible },
  'meeting-on-workday': { severity: 'advice', source: HOUSE, look: onWorkday },
  'meeting-facts-bare': editRule('should', FORM_11, factsBare),
  'counts-fit-lists': { severity: 'should', source: AGREEMENT, look: countsFitLists },
  'counts-fit-people': { severity: 'advice', source: AGREEMENT, look: countsFitPeople },
}

const LABELLED_BODY = /^\s*รายงาน(?=การประชุม)/
const NUMBERED_BODY = /\s+ครั้งที่ *([0-9๐-๙]{1,3}\/[0-9๐-๙]{2,4})\s*$/
const LABELLED_PLACE = /^\s*ณ\s+(?=\S)/
const LABELLED_MEDIUM = /^\s*(?:และ)?ผ่านสื่ออิเล็กทรอนิกส์\s*(?=\S)/

/**
 * What the form prints is not typed in the facts. A number that is not the one of its field, or a medium among the
 * places, may be the only record of it.
 */
function factsBare(document: Document, context: Context): Lack[] {
  const meeting = meetingOf(document)
  if (meeting === null) return []
  const part = partId(context, 'meeting')
  const { number, place, online } = meeting
  const own = number === null ? '' : `${number.ordinal}/${number.year}`
  return passages(document, context).flatMap(passage => {
    if (passage.part !== part) return []
    const { text, kind } = passage
    if (kind === 'title')
      return [
        ...typedLabel(passage, LABELLED_BODY.exec(text), true),
        ...numbered(passage, NUMBERED_BODY.exec(text), own),
      ]
    return [
      ...typedLabel(passage, LABELLED_PLACE.exec(text), true),
      ...typedLabel(passage, LABELLED_MEDIUM.exec(text), text === online && text !== place),
    ]
  })
}

function numbered(passage: Passage, match: RegExpExecArray | null, own: string): Lack[] {
  return typedLabel(passage, match, toArabicDigits(match?.[1] ?? '') === own)
}

function typedLabel(passage: Passage, match: RegExpExecArray | null, certain: boolean): Lack[] {
  if (match === null) return []
  const { 0: found, index: at } = match
  const say = certain ? MEETING_GAPS.labelTyped : MEETING_GAPS.labelElsewhere
  const edit = { passage: passage.index, at, length: found.length, text: '' }
  return [
    {
      ...placeOf(passage),
      sentence: say(found.trim()),
      excerpt: found,
      ...(certain && { edit }),
    },
  ]
}

/** Meetings of this form are held from 1957 on; a Buddhist year in its place is far ahead. */
function dayPlausible(document: Document, context: Context): Lack[] {
  const date = meetingOf(document)?.date ?? null
  if (date === null) return []
  const wrong = date < '1957' || date > '2400'
  return when(wrong, partId(context, 'meeting'), () => MEETING_GAPS.dayFar(date))
}

function onWorkday(document: Document, context: Context): Lack[] {
  if (document.kind !== 'minutes' || document.meeting.date === null) return []
  const { date } = document.meeting
  const off = weekday(date) % 6 === 0
  return when(off, partId(context, 'meeting'), () => MEETING_GAPS.metOnWeekend(date))
}

/** «จำนวน ๓ ข้อ ดังนี้», «สามประการ ดังนี้» before a list is the number of its items. */
const ANNOUNCED =
  /(?:^|[\s\u0e00-\u0e7f])([0-9๐-๙]{1,2}|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ) ?(ข้อ|ประการ|ประเด็น|ด้าน|เรื่อง|รายการ|ส่วน|ขั้นตอน|แนวทาง|มาตรการ) *(?:สรุปได้|ได้แก่|คือ)? *(?:ดังนี้|ดังต่อไปนี้|ได้แก่|คือ)?:?\s*$/

function countsFitLists(document: Document, context: Context): Lack[] {
  return placedTexts(document, context).flatMap(placed =>
    placed.text.flatMap((block, index) => {
      const next = placed.text[index + 1]
      if (block.kind !== 'paragraph' || next?.kind !== 'list') return []
      const words = plainText([block])
      const [found, count = '', unit = ''] = ANNOUNCED.exec(words) ?? []
      if (found === undefined || !/(ดังนี้|ดังต่อไปนี้|ได้แก่|คือ):?\s*$/.test(words)) return []
      const items = next.items.filter(item => item.level === 0).length
      const said = readCount(count)
      const sentence = MEETING_GAPS.countUnfit(`${count} ${unit}`, items)
      if (said === items) return []
      return [{ ...placeOf(placed), sentence, excerpt: `${count} ${unit}` }]
    }),
  )
}
