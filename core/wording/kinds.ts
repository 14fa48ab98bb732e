interface Sentence {
  readonly th: string
  readonly en: string
}

/** The kinds of document, as lists and file names call them. */
export const KIND_WORDS = {
  minutes: { th: 'รายงานการประชุม', en: 'Minutes' },
  findings: { th: 'รายงานผลการถอดบทเรียน', en: 'Findings report' },
  letter: { th: 'หนังสือหรือบันทึกข้อความ', en: 'Letter or memo' },
  news: { th: 'ข่าวประชาสัมพันธ์', en: 'News item' },
} as const satisfies Record<string, Sentence>
