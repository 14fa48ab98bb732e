import type { AskedCorrection, Unmade } from '../adoption/apply-corrections'
import { figures, type Sentence, sentence } from './sentence'

/** What was issued: the how manieth version, of how many pages. */
export function issuedAs(n: number, pages: number): Sentence {
  return sentence(
    'ออกฉบับที่ {} จำนวน {} หน้า',
    'Issued as version {}, {} page{s}.',
    figures(n),
    figures(pages),
  )
}

const UNMADE: Readonly<Record<Unmade, Sentence>> = {
  'not-there': sentence('ไม่พบข้อความเดิมที่นั่น', 'the old words do not stand there'),
  'not-typed': sentence(
    'เป็นคำที่แบบพิมพ์หรือเป็นข้อมูล โปรดแก้ในเอกสารแล้วออกฉบับใหม่',
    'these words are printed by the form: mend them in the document and issue it anew',
  ),
  several: sentence(
    'อาจหมายถึงได้หลายที่ โปรดระบุข้อความเดิมให้ยาวขึ้น',
    'it may mean several places: cite more of the old words',
  ),
  overlaps: sentence('ทับกับคำขออื่น โปรดรวมเป็นคำขอเดียว', 'it overlaps another: make them one'),
}

/** A correction that was not made, and why. */
export function askedCorrection({ correction, why }: AskedCorrection): Sentence {
  const { page, line, was } = correction
  return sentence(
    'หน้า {} บรรทัดที่ {} “{}”: {}',
    'Page {}, line {}, “{}”: {}.',
    figures(page),
    figures(line),
    was.trim(),
    UNMADE[why],
  )
}

/** How the commands `issue` and `adopt` end where a person must mend something. */
export const ADOPTION_ENDINGS = {
  issuesDraft: {
    th: 'ไฟล์ «{}» ยังขาดสิ่งที่ต้องมี จึงยังออกฉบับไม่ได้ คำสั่ง check บอกว่าขาดอะไร',
    en: 'The file “{}” still lacks what it must have, and cannot be issued. See what with check.',
  },
  issuesAdopted: {
    th: 'ไฟล์ «{}» รับรองแล้ว ไม่ต้องออกฉบับอีก หากมีที่ผิด โปรดแก้ด้วยมติรับรองของการประชุมครั้งถัดไป',
    en: 'The file “{}” was adopted and is not issued again. If something is wrong, a later meeting corrects it.',
  },
  adoptsNothing: {
    th: '«{}» ไม่อยู่ในรายงานที่ «{}» รับรอง โปรดตรวจไฟล์และครั้งที่ประชุม',
    en: '“{}” is not among the reports that “{}” adopts. Check the files and the number of the meeting.',
  },
  adoptionUndecided: {
    th: 'รายงาน «{}» ยังไม่มีผลการรับรองใน «{}» โปรดระบุว่ารับรองหรือแก้ไข',
    en: 'Nothing was resolved on “{}” in “{}” yet: say whether it was adopted.',
  },
  adoptionUndated: {
    th: 'ยังรับรอง «{}» ไม่ได้ เพราะ «{}» ยังไม่มีวันประชุม โปรดระบุ',
    en: '“{}” cannot be adopted: “{}” has no day of its meeting. Fill it in.',
  },
  adoptedUnissued: {
    th: 'ไฟล์ «{}» ยังไม่เคยออกฉบับ จึงไม่มีหน้าและบรรทัดให้อ้าง โปรดออกฉบับด้วยคำสั่ง issue ก่อน',
    en: 'The file “{}” was never issued, so that no page and line can be cited. Issue it first.',
  },
  adoptedOther: {
    th: 'ไฟล์ «{}» ไม่ใช่ฉบับที่ «{}» รับรอง โปรดใช้ไฟล์ที่ออกฉบับนั้น',
    en: 'The file “{}” is not of the version that “{}” adopts. Use the file of that version.',
  },
  adoptedChanged: {
    th: 'ข้อความใน «{}» ถูกแก้หลังจากออกฉบับ จึงไม่ใช่ฉบับที่เวียน โปรดออกฉบับใหม่ หรือใช้ไฟล์ที่เวียน',
    en: 'The words of “{}” were changed since it was issued. Issue it anew, or use the file that was circulated.',
  },
} as const satisfies Record<string, Sentence>
