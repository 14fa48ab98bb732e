import type { Document } from '../../model/document'
import { agendaNumber, topicNumber } from '../../model/numbering'
import type { Context } from '../../office/context'
import { toArabicDigits } from '../../thai/numerals'
import { MEETING_GAPS } from '../../wording/meeting-gaps'
import { type Lack, placeOf } from '../rule'
import { type Passage, passages } from './passages'

/** «๑.๑ เรื่อง …», «ระเบียบวาระที่ ๓ …»: the paper numbers titles by their place. */
const BEFORE_TITLE =
  /^\s*(?:(?:ระเบียบ)?วาระที่ *[0-9๐-๙]+|[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})+\.?|[0-9๐-๙]{1,2}[.)])\s*(?:เรื่อง\s+)?(?=\S)(?![0-9๐-๙]|น\.|พัน|หมื่น|แสน|ล้าน|บาท|เท่า|%|ไร่|กิโล|เมตร|ตัน|ลิตร|องศา|ชั่วโมง|ปี|เดือน|วัน)/
/** «๑. …» in an item of a list, which has its number already. */
const BEFORE_ITEM = /^\s*(?:[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*[.)]|\([0-9๐-๙]{1,2}\)|[-–•])\s+(?=\S)/

/**
 * Numbers that were typed before what the paper numbers by itself. One that is not that of the place may mean
 * another order, and one before other digits may be a quantity: a person must tell.
 */
export function typedNumbers(document: Document, context: Context): Lack[] {
  const numbers = titleNumbers(document)
  let before: Passage | null = null
  let item = 0
  return passages(document, context).flatMap(passage => {
    const { kind, text, source = '' } = passage
    if (kind === 'note') return []
    item = kind === 'list' && before?.kind === 'list' ? item + 1 : 1
    before = passage
    if (kind === 'list') return lackOf(passage, BEFORE_ITEM.exec(text)?.[0] ?? '', String(item))
    if (kind !== 'title' || source === '') return []
    return lackOf(passage, BEFORE_TITLE.exec(text)?.[0] ?? '', numbers.get(source) ?? '')
  })
}

/** The number that the paper gives to each agenda item and topic, in Arabic digits, by its id. */
function titleNumbers(document: Document): ReadonlyMap<string, string> {
  if (document.kind !== 'minutes') return new Map()
  return new Map(
    document.agenda.flatMap((item, index) => {
      const number = agendaNumber(index)
      const topics = item.topics.map(({ id }, at) => [id, topicNumber(number, at)] as const)
      return [[item.id, number] as const, ...topics].map(
        ([id, own]) => [id, toArabicDigits(own)] as const,
      )
    }),
  )
}

function lackOf(passage: Passage, found: string, own: string): Lack[] {
  if (found === '') return []
  const typed = /[0-9.]*[0-9]/.exec(toArabicDigits(found))?.[0] ?? ''
  const dash = typed === '' && !/^[0-9๐-๙]/.test(passage.text.slice(found.length))
  const fits = dash || typed === own || typed === own.split('.').at(-1)
  const edit = { passage: passage.index, at: 0, length: found.length, text: '' }
  return [
    {
      ...placeOf(passage),
      sentence: fits
        ? MEETING_GAPS.numberTyped(found.trim())
        : MEETING_GAPS.numberUnfit(found.trim(), own),
      excerpt: found,
      ...(fits && { edit }),
    },
  ]
}
