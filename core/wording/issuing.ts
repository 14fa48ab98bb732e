import type { Unadopted } from '../adoption/adopt'
import type { AskedCorrection, Unmade } from '../adoption/apply-corrections'
import { type Filling, figures, fill, type Sentence, sentence } from './sentence'

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

/** How the command `issue` ends where a person must mend something. */
export const ISSUE_ENDINGS = {
  issuesDraft: {
    th: 'ไฟล์ «{}» ยังขาดสิ่งที่ต้องมี จึงยังออกฉบับไม่ได้ คำสั่ง check บอกว่าขาดอะไร',
    en: 'The file “{}” still lacks what it must have, and cannot be issued. See what with check.',
  },
  issuesAdopted: {
    th: 'ไฟล์ «{}» รับรองแล้ว และมีฉบับที่รับรองอยู่ ไม่ต้องออกฉบับอีก หากมีที่ผิด โปรดบันทึกคำขอแก้ไขในรายงานของการประชุมครั้งถัดไป แล้วใช้คำสั่ง adopt',
    en: 'The file “{}” was adopted, keeps that version, and is not issued again. If something is wrong, record a correction in the minutes of a later meeting and use adopt.',
  },
} as const satisfies Record<string, Sentence>

/** Why an earlier report is not adopted: the report, then the minutes that name it. */
const UNADOPTED: Readonly<Record<Unadopted, Sentence>> = {
  'not-named': {
    th: '«{}» ไม่อยู่ในรายงานที่ «{}» รับรอง โปรดตรวจไฟล์และครั้งที่ประชุม',
    en: '“{}” is not among the reports that “{}” adopts. Check the files and the number of the meeting.',
  },
  undecided: {
    th: 'รายงาน «{}» ยังไม่มีผลการรับรองใน «{}» โปรดระบุว่ารับรองหรือแก้ไข',
    en: 'Nothing was resolved on “{}” in “{}” yet: say whether it was adopted.',
  },
  undated: {
    th: 'ยังรับรอง «{}» ไม่ได้ เพราะ «{}» ยังไม่มีวันประชุม โปรดระบุ',
    en: '“{}” cannot be adopted: “{}” has no day of its meeting. Fill it in.',
  },
  'not-issued': {
    th: 'ไฟล์ «{}» ยังไม่เคยออกฉบับ จึงไม่มีหน้าและบรรทัดให้อ้าง โปรดออกฉบับก่อน («ออกฉบับเวียน» หรือคำสั่ง issue) ที่บันทึกว่ารับรองแล้วก็ออกได้',
    en: 'The file “{}” was never issued, so that no page and line can be cited. Issue it first (“Issue a version”, or issue), be it recorded as adopted or not.',
  },
  'other-version': {
    th: 'ไฟล์ «{}» ไม่ใช่ฉบับที่ «{}» รับรอง โปรดใช้ไฟล์ที่ออกฉบับนั้น',
    en: 'The file “{}” is not of the version that “{}” adopts. Use the file of that version.',
  },
  already: {
    th: 'ไฟล์ «{}» มีฉบับที่ «{}» รับรองอยู่แล้ว ไม่ต้องทำอีก',
    en: 'The file “{}” keeps the version that “{}” adopted already: there is nothing to do.',
  },
  'changed-since': {
    th: 'ข้อความใน «{}» ถูกแก้หลังจากออกฉบับ จึงไม่ใช่ฉบับที่เวียน โปรดออกฉบับใหม่ หรือใช้ไฟล์ที่เวียน',
    en: 'The words of “{}” were changed since it was issued. Issue it anew, or use the file that was circulated.',
  },
  'day-before-meeting': {
    th: 'รับรอง «{}» ไม่ได้ เพราะ «{}» ประชุมก่อน โปรดตรวจวันประชุมของทั้งสองฉบับ',
    en: '“{}” cannot be adopted: “{}” met before it. Check the days of both.',
  },
  'day-before-version': {
    th: 'รับรอง «{}» ไม่ได้ เพราะ «{}» ประชุมก่อนวันที่ออกฉบับนั้น โปรดตรวจวันประชุมและวันที่ออกฉบับ',
    en: '“{}” cannot be adopted: “{}” met before that version was issued. Check the days.',
  },
}

/** Why these minutes do not adopt an earlier report, each by the name of its file, and what to do. */
export function unadopted(why: Unadopted, report: Filling, minutes: Filling): Sentence {
  return fill(UNADOPTED[why], report, minutes)
}
