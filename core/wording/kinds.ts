import type { DocumentKind } from '../model/document'
import { type Sentence, sentence } from './sentence'

/** The kinds of document, as their papers and files are called: Thai always. */
export const KIND_NAMES = {
  minutes: 'รายงานการประชุม',
  findings: 'รายงานผลการถอดบทเรียน',
  letter: 'หนังสือหรือบันทึกข้อความ',
  news: 'ข่าวประชาสัมพันธ์',
} as const satisfies Record<DocumentKind, string>

/** The same, as a screen calls them. */
export const KIND_WORDS: Readonly<Record<DocumentKind, Sentence>> = {
  minutes: sentence(KIND_NAMES.minutes, 'Minutes'),
  findings: sentence(KIND_NAMES.findings, 'Findings report'),
  letter: sentence(KIND_NAMES.letter, 'Letter or memo'),
  news: sentence(KIND_NAMES.news, 'News item'),
}
