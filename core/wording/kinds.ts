import type { DocumentKind } from '../model/document'
import { type Sentence, say } from './say'

/** The kinds of document, as their papers and files are called: Thai always. */
export const KIND_NAMES = {
  minutes: 'รายงานการประชุม',
  findings: 'รายงานผลการถอดบทเรียน',
  letter: 'หนังสือหรือบันทึกข้อความ',
  news: 'ข่าวประชาสัมพันธ์',
} as const satisfies Record<DocumentKind, string>

/** The same, as a screen calls them. */
export const KIND_WORDS: Readonly<Record<DocumentKind, Sentence>> = {
  minutes: say(KIND_NAMES.minutes, 'Minutes'),
  findings: say(KIND_NAMES.findings, 'Findings report'),
  letter: say(KIND_NAMES.letter, 'Letter or memo'),
  news: say(KIND_NAMES.news, 'News item'),
}
