import type { Context } from '../../context'
import type { Topic } from '../../model/agenda'
import type { Document } from '../../model/document'
import { plainText } from '../../model/rich-text'
import { mixesDigits } from '../../thai/numerals'
import { GAPS } from '../../wording/gaps'
import { type Lack, partId } from './rule'

/** Words that a person typed, and where. */
interface Passage {
  readonly part: string
  readonly source?: string
  readonly text: string
}

/** Words that the regulation has another word for; «เปิดประชุม» only as a label. [S RMUTP] */
const OFFICIAL_WORDS: readonly (readonly [string, string])[] = [
  ['บันทึกการประชุม', 'รายงานการประชุม'],
  ['ผู้ที่ไม่เข้าประชุม', 'ผู้ไม่มาประชุม'],
  ['ผู้เข้าประชุม', 'ผู้มาประชุม'],
  ['เปิดประชุมเวลา', 'เริ่มประชุมเวลา'],
  ['ปิดประชุมเวลา', 'เลิกประชุมเวลา'],
  ['ผู้บันทึกรายงานการประชุม', 'ผู้จดรายงานการประชุม'],
  ['พูดว่า', 'แจ้งว่า'],
]

/** No passage mixes ๑๒๓ and 123: paper prints one kind, but a mix is often a paste gone wrong. */
export function oneDigitKind(document: Document, context: Context): Lack[] {
  return passages(document, context)
    .filter(({ text }) => mixesDigits(text))
    .map(({ text, ...place }) => ({ ...place, sentence: GAPS.digitsMixed(excerpt(text)) }))
}

/** Minutes use the words of แบบที่ ๑๑. */
export function officialWords(document: Document, context: Context): Lack[] {
  return passages(document, context).flatMap(({ text, ...place }) =>
    OFFICIAL_WORDS.filter(([found]) => text.includes(found)).map(([found, official]) => ({
      ...place,
      sentence: GAPS.wordUnofficial(found, official),
    })),
  )
}

function passages(document: Document, context: Context): Passage[] {
  const texts = Object.entries(document.texts).map(([part, text]) => ({
    part,
    text: plainText(text),
  }))
  return [...texts, ...placedPassages(document, context)]
}

function placedPassages(document: Document, context: Context): Passage[] {
  switch (document.kind) {
    case 'minutes':
      return document.agenda.flatMap(item =>
        [item, ...item.topics].map(matter => ({
          part: item.id,
          source: matter.id,
          text: matterWords(matter),
        })),
      )
    case 'findings':
      return document.findings.map(({ id, text }) => ({
        part: partId(context, 'findings'),
        source: id,
        text: plainText(text),
      }))
    case 'letter':
      return [{ part: partId(context, 'letterhead'), text: document.subject }]
    case 'news':
      return [{ part: partId(context, 'headline'), text: document.headline }]
  }
}

function matterWords({ title, text, resolution, actions }: Topic): string {
  const decided = resolution === null ? [] : [resolution.text]
  const bodies = [text, ...decided, ...actions.map(action => action.task)]
  return [title, ...bodies.map(plainText)].join('\n')
}

/** The words around the first digit, so that a person can find the place. */
function excerpt(text: string): string {
  const at = Math.max(0, text.search(/[0-9๐-๙]/) - 10)
  return text
    .slice(at, at + 30)
    .replaceAll('\n', ' ')
    .trim()
}
