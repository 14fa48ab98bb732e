/** What the press tells a person about the pages it made. */
export const PRESS_WORDING = {
  /** Who tracked changes are by where no organisation is set. */
  reviser: { th: 'ฝ่ายเลขานุการ', en: 'Secretariat' },
  wordTooWide: {
    th: (word: string) => `“${word}” กว้างกว่าช่อง จึงต้องตัดกลางคำ`,
    en: (word: string) => `“${word}” is wider than its column and had to be cut inside`,
  },
  letterMissing: {
    th: (letter: string, code: string) =>
      `ไม่มีแบบอักษรใดมีตัว ${letter} (${code}) จึงพิมพ์เป็นกรอบสี่เหลี่ยมแทน`,
    en: (letter: string, code: string) =>
      `no typeface here has ${letter} (${code}); it is printed as a box`,
  },
  letterLent: {
    th: (letter: string, code: string) =>
      `แบบอักษรที่เลือกไม่มีตัว ${letter} (${code}) จึงใช้ตัวของ Sarabun แทน`,
    en: (letter: string, code: string) =>
      `the chosen typeface has no ${letter} (${code}); that of Sarabun is used`,
  },
  pictureMissing: {
    th: 'ไม่พบภาพหรือภาพเสียหาย จึงพิมพ์เป็นกรอบว่างแทน',
    en: 'a picture is missing or damaged; an empty frame is printed in its place',
  },
} as const
