import { type Filling, figures, fill, joined, type Sentence, sentence } from './sentence'

/** What is wrong with one value of an office's JSON file, after the place where it stands. */
export const VALUE_FAULTS = {
  missing: sentence('ขาดไป โปรดเพิ่ม', 'is missing; add it'),
  notText: sentence('ต้องเป็นข้อความในเครื่องหมายคำพูด', 'must be text in quotation marks'),
  notYesNo: sentence('ต้องเป็น true หรือ false', 'must be true or false'),
  notNumber: sentence('ต้องเป็นตัวเลขที่ไม่มีเครื่องหมายคำพูด', 'must be a number without quotation marks'),
  notList: sentence('ต้องเป็นรายการในวงเล็บเหลี่ยม', 'must be a list in square brackets'),
  notObject: sentence('ต้องเป็นชุดข้อมูลในวงเล็บปีกกา', 'must be a set of fields in braces'),
  notDay: sentence(
    'ต้องเป็นวันที่มีจริงในแบบ "2018-08-15" หรือ null',
    'must be a real day like "2018-08-15", or null',
  ),
  empty: sentence('ต้องไม่ว่าง', 'must not be empty'),
  tooLong: sentence('ยาวหรือมีจำนวนมากเกินกำหนด', 'is too long, or holds too many'),
  unseen: sentence(
    'มีอักขระที่มองไม่เห็น โปรดลบแล้วพิมพ์ใหม่',
    'has a character in it that cannot be seen; delete it and type it again',
  ),
  badId: sentence(
    'ใช้ได้เฉพาะตัวอักษร a–z ตัวเลข และขีดกลาง โดยขึ้นต้นด้วยตัวอักษร',
    'may hold only the letters a–z, digits and hyphens, a letter first',
  ),
  noRule: sentence(
    'ไม่ใช่ชื่อกฎ โปรดดูชื่อกฎในรายการกฎของการตรวจเอกสาร (docs/rules.md)',
    'is not the name of a rule; the list of rules has them (docs/rules.md)',
  ),
  other: sentence('มีค่าที่ใช้ไม่ได้', 'has a value that cannot be used'),
  unknown: (owner: Sentence) =>
    fill(
      sentence(
        'ไม่ใช่ช่องของ{} โปรดลบออกหรือตรวจตัวสะกด',
        'is not a field of {}; remove it or check its spelling',
      ),
      owner,
    ),
  choice: (choices: readonly string[]) =>
    choices.length === 1
      ? fill(sentence('ต้องเป็น {}', 'must be {}'), ...choices)
      : fill(sentence('ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้ {}', 'must be one of these: {}'), choices.join(', ')),
  atLeast: (least: number) =>
    fill(sentence('ต้องไม่น้อยกว่า {}', 'must be at least {}'), figures(least)),
  atMost: (most: number) => fill(sentence('ต้องไม่เกิน {}', 'must be at most {}'), figures(most)),
} as const

const FIELD = sentence('ช่อง “{}”', 'field “{}”')
const ROW = sentence('รายการที่ {}', 'entry {}')

/** Where a value stands: «ช่อง “words.refuse” รายการที่ ๒ ช่อง “instead”»; `null` for the whole. */
export function fieldPlace(keys: readonly (string | number)[]): Sentence | null {
  const steps: Filling[] = []
  let field = ''
  for (const key of keys) {
    if (typeof key === 'number') {
      if (field !== '') steps.push(fill(FIELD, field))
      steps.push(fill(ROW, figures(key + 1)))
      field = ''
    } else field = field === '' ? key : `${field}.${key}`
  }
  if (field !== '') steps.push(fill(FIELD, field))
  return steps.length === 0 ? null : joined(steps, ' ')
}

/** The mistake of a file too large to be what it should be; follows the file's name. */
export function tooManyBytes(megabytes: number): Sentence {
  const limit = sentence('ใหญ่เกิน {} เมกะไบต์ จึงไม่อ่าน', 'larger than {} MB, and not read')
  return fill(limit, figures(megabytes))
}

/** The mistake of a file whose bytes are not UTF-8; follows the file's name. */
export const NOT_UTF8 = sentence(
  'ไม่ได้บันทึกเป็น UTF-8 โปรดบันทึกใหม่โดยเลือกการเข้ารหัส UTF-8',
  'not saved as UTF-8; save it again in the encoding UTF-8',
)

/** The mistake of a file that no JSON reader can read; follows the file's name. */
export const NOT_JSON = sentence(
  'อ่านเป็น JSON ไม่ได้ ตรวจวงเล็บ เครื่องหมายคำพูด และจุลภาค',
  'not readable as JSON; check brackets, quotation marks and commas',
)

/** A key that every object has by birth; no file of ours uses one. */
export function bornKey(key: string): Sentence {
  return fill(
    sentence(
      'มีช่องชื่อ “{}” ซึ่งใช้ไม่ได้ โปรดลบออก',
      'has a field named “{}”, which cannot be used; remove it',
    ),
    key,
  )
}
