/** What a follow-up meeting's minutes begin with: words for the paper, so Thai only. */
export const FOLLOW_UP_WORDS = {
  topic: 'ติดตามผลการดำเนินงานตามมติที่ประชุม',
  bodyPrefix: 'ติดตามผล',
  representative: 'ผู้แทน',
  adoption: (reports: string) => `ฝ่ายเลขานุการเสนอที่ประชุมพิจารณารับรองรายงานการประชุม ${reports}`,
} as const
