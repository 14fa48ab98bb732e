/** What a follow-up meeting's minutes begin with: words for the paper, so Thai only. */
export const FOLLOW_UP_WORDS = {
  topic: 'ติดตามผลการดำเนินงานตามมติที่ประชุม',
  bodyPrefix: 'ติดตามผล',
  representative: 'ผู้แทน',
  /** What heads the words of an earlier meeting, by its number; the short one where it has none. */
  earlier: (number: string | null) => number ?? 'การประชุมครั้งก่อน',
  deferred: (number: string | null) =>
    number === null ? 'การประชุมครั้งก่อน' : `เลื่อนมาจากการประชุม ${number}`,
  adoption: (number: string, occasion: string) =>
    `ฝ่ายเลขานุการเสนอที่ประชุมพิจารณารับรองรายงานการประชุม ${number} ${occasion}`,
} as const
