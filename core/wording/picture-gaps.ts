import { toThaiDigits } from '../thai/numerals'
import { say } from './say'

/** What is said of pictures. */
export const PICTURE_GAPS = {
  uncaptioned: (name: number) =>
    say(
      `ภาพที่ ${toThaiDigits(name)} ยังไม่มีคำบรรยายภาพ โปรดเติม`,
      `Picture ${name} has no caption yet.`,
    ),
  undescribed: (name: number) =>
    say(
      `ภาพที่ ${toThaiDigits(name)} ยังไม่มีทั้งคำบรรยายภาพและคำอธิบายสำหรับผู้ที่มองไม่เห็น โปรดเติม`,
      `Picture ${name} has neither a caption nor a description for those who cannot see it.`,
    ),
} as const
