import type { RevisedResolution } from '../model/agenda'
import { type Sentence, sentence } from './sentence'

/** What a resolution does with the earlier one that it revises. */
export const REVISED_HOW: Readonly<Record<RevisedResolution['how'], Sentence>> = {
  amends: sentence('แก้ไขมติเดิม', 'amends it'),
  replaces: sentence('ใช้แทนมติเดิม', 'replaces it'),
  ends: sentence('ยกเลิกมติเดิม', 'ends it'),
}

/** The sheet on which an earlier resolution is named that this one revises. */
export const REVISED_WORDS = {
  add: { th: 'ทบทวนมติเดิม…', en: 'Revise an earlier resolution…' },
  label: { th: 'มติเดิมที่ทบทวน', en: 'The earlier resolution' },
  how: { th: 'ทำอย่างไรกับมติเดิม', en: 'What becomes of it' },
  find: { th: 'ค้นมติเดิมในทะเบียน', en: 'Find it in the register' },
  found: { th: 'มติที่พบ', en: 'Resolutions that were found' },
  none: {
    th: 'ไม่พบมติที่มีถ้อยคำนี้ ลองคำที่สั้นลง หรือพิมพ์เลขครั้งและวาระ',
    en: 'No resolution has these words. Try a shorter one, or type its meeting and item.',
  },
  closed: {
    th: 'เลือกแฟ้มงาน (Ctrl+Shift+O) แล้วค้นได้ หรือพิมพ์เลขครั้งและวาระ',
    en: 'Choose a binder (Ctrl+Shift+O) to search, or type its meeting and item.',
  },
  ordinal: { th: 'ครั้งที่', en: 'Meeting' },
  year: { th: 'ปี', en: 'Year' },
  place: { th: 'ระเบียบวาระที่', en: 'Agenda item' },
  drop: { th: 'ไม่ทบทวนมติเดิม', en: 'Revise nothing' },
} as const satisfies Record<string, Sentence>
