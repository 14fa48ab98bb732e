import { weekday } from '../../calendar'
import type { Context } from '../../context'
import { type Document, meetingOf } from '../../model/document'
import { plainText } from '../../model/rich-text'
import { readCount } from '../../thai/read-money'
import { MEETING_GAPS } from '../../wording/meeting-gaps'
import { placedTexts } from './passages'
import { AGREEMENT, FORM_11, HOUSE, type Lack, partId, placeOf, type RuleGroup, when } from './rule'
import { countsFitPeople } from './stated-counts'
import { matching, textRule } from './text-rule'

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
  'meeting-facts-bare': textRule({
    severity: 'should',
    source: FORM_11,
    find: (text, { part, kind }, context) => {
      if (part !== partId(context, 'meeting')) return []
      return kind === 'title' ? [...labelledBody(text), ...numberedBody(text)] : labelledPlace(text)
    },
  }),
  'counts-fit-lists': { severity: 'should', source: AGREEMENT, look: countsFitLists },
  'counts-fit-people': { severity: 'advice', source: AGREEMENT, look: countsFitPeople },
}

const labelledBody = matching(/^\s*รายงาน(?=การประชุม)/g, MEETING_GAPS.labelTyped, () => '')
const labelledPlace = matching(
  /^\s*(?:ณ\s+|(?:และ)?ผ่านสื่ออิเล็กทรอนิกส์\s*)(?=\S)/g,
  MEETING_GAPS.labelTyped,
  () => '',
)
const numberedBody = matching(
  /\s+ครั้งที่ *[0-9๐-๙]{1,3}\/[0-9๐-๙]{2,4}\s*$/g,
  MEETING_GAPS.labelTyped,
  () => '',
)

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
