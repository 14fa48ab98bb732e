import type { Document } from '../../model/document'
import { mattersOf } from '../../model/walk/matters'
import type { Context } from '../../office/context'
import { toArabicDigits, toThaiDigits } from '../../thai/numerals'
import { type Sentence, sentence } from '../../wording/sentence'
import { FORM_11, HOUSE_HABIT, isEmpty, type Lack, placeOf, ruleGroup, when } from '../rule'
import { editRule } from '../text-rule'
import { placedMatters } from '../walk/matters'
import { type Passage, passages } from '../walk/passages'

/** What these rules say. */
const SAYS = {
  itemUntitled: (name: Sentence) =>
    sentence('{} ยังไม่มีชื่อ โปรดระบุ', '{} has no title: name it.', name),
  agendaOutOfOrder: (title: string) =>
    sentence(
      `“${title}” ไม่ได้อยู่ในลำดับตามแบบ โปรดตรวจลำดับระเบียบวาระ`,
      `“${title}” is not in its usual place on the agenda.`,
    ),
  numberTyped: (found: string) =>
    sentence(
      `“${found}” เป็นเลขลำดับที่พิมพ์เอง ระบบใส่เลขลำดับให้แล้ว โปรดลบออก`,
      `“${found}” is a number typed by hand: the paper numbers by itself.`,
    ),
  numberUnfit: (found: string, own: string) =>
    sentence(
      toThaiDigits(
        `“${found}” ที่พิมพ์ไว้ต้นข้อความ ${own === '' ? 'อาจเป็นเลขลำดับ' : `ไม่ตรงกับลำดับที่ ${own} ที่ระบบใส่ให้`} หรือเป็นจำนวนในข้อความ โปรดตรวจลำดับหรือลบออกเอง`,
      ),
      `“${found}” may be a number in the order of the paper${own === '' ? '' : `, where this stands as ${own}`}, or a quantity: check it.`,
    ),
}

/** The agenda: its titles, their order and their numbers. */
export const AGENDA = ruleGroup([
  {
    name: 'agenda-titled',
    severity: 'must',
    source: FORM_11,
    words: sentence('ทุกระเบียบวาระมีชื่อ', 'Each agenda item has a title.'),
    look: agendaTitled,
  },
  {
    name: 'agenda-order',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence(
      'ประธานแจ้งเป็นวาระแรก รับรองเป็นวาระที่สอง เรื่องอื่น ๆ เป็นวาระสุดท้าย',
      'The agenda is in its usual order.',
    ),
    look: agendaOrder,
  },
  editRule({
    name: 'numbers-automatic',
    severity: 'should',
    source: HOUSE_HABIT,
    words: sentence(
      'ชื่อเรื่องและข้อย่อยไม่มีเลขลำดับที่พิมพ์เอง',
      'Titles and list items carry no typed numbers.',
    ),
    look: typedNumbers,
  }),
])

function agendaTitled(document: Document): Lack[] {
  return placedMatters(document).flatMap(({ matter, isTopic, name }) =>
    when(!isTopic && isEmpty(matter.title), matter.id, () => SAYS.itemUntitled(name)),
  )
}

/** The chair's matters come first, the adoption second, other matters last. */
function agendaOrder(document: Document): Lack[] {
  if (document.kind !== 'minutes') return []
  const { agenda } = document
  const wrong = agenda.find(({ kind }, index) => {
    if (kind === 'inform') return index !== 0
    if (kind === 'adopt') return index > 1
    return kind === 'other' && agenda.slice(index + 1).some(later => later.kind !== 'other')
  })
  return wrong === undefined
    ? []
    : when(true, wrong.id, () => SAYS.agendaOutOfOrder(wrong.title.trim()))
}

/** «๑. …» in an item of a list, which has its number already. */
const BEFORE_ITEM = /^\s*(?:[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*[.)]|\([0-9๐-๙]{1,2}\)|[-–•])\s+(?=\S)/

/** «๑.๑ เรื่อง …», «ระเบียบวาระที่ ๓ …»: the paper numbers titles by their place. */
const BEFORE_TITLE =
  /^\s*(?:(?:ระเบียบ)?วาระที่ *[0-9๐-๙]+|[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})+\.?|[0-9๐-๙]{1,2}[.)])\s*(?:เรื่อง\s+)?(?=\S)(?![0-9๐-๙]|น\.|พัน|หมื่น|แสน|ล้าน|บาท|เท่า|%|ไร่|กิโล|เมตร|ตัน|ลิตร|องศา|ชั่วโมง|ปี|เดือน|วัน)/

/**
 * Numbers that were typed before what the paper numbers by itself. One that is not that of the place may mean
 * another order, and one before other digits may be a quantity: a person must tell.
 */
function typedNumbers(document: Document, context: Context): Lack[] {
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
  return new Map(
    mattersOf(document).map(({ matter, number }) => [matter.id, toArabicDigits(number)]),
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
      sentence: fits ? SAYS.numberTyped(found.trim()) : SAYS.numberUnfit(found.trim(), own),
      excerpt: found,
      ...(fits && { edit }),
    },
  ]
}
