import type { Sentence } from './sentence'

/** The words of the dialog that makes papers from a document. */
export const PAPERS_DIALOG = {
  title: { th: 'ทำเอกสารประกอบ', en: 'Make papers' },
  lead: {
    th: 'ทำจากเอกสารที่เปิดอยู่ ไม่ต้องพิมพ์ซ้ำ ช่องที่ยังไม่ทราบเว้นไว้ให้เขียน',
    en: 'Made from the open document. What is not known yet stays open for the pen.',
  },
  which: { th: 'เอกสาร', en: 'Paper' },
  preview: { th: 'ตัวอย่างหน้ากระดาษ', en: 'The pages' },
  more: { th: 'แสดง {} จาก {} หน้า', en: '{} of {} pages' },
  word: { th: 'Word…', en: 'Word…' },
  pdf: { th: 'PDF…', en: 'PDF…' },
  print: { th: 'พิมพ์…', en: 'Print…' },
  agency: { th: 'หน่วยงาน', en: 'Agency' },
  allAgencies: { th: 'ทุกหน่วยงาน ({})', en: 'All agencies ({})' },
  apart: { th: 'แยกไฟล์ละหน่วยงาน ลงในโฟลเดอร์เดียว', en: 'A file for each agency, in one folder' },
  made: { th: 'ทำแล้ว {} ไฟล์ ในโฟลเดอร์ {}', en: '{} files made in the folder {}' },
  news: { th: 'ข่าวจากเอกสารนี้…', en: 'News of this paper…' },
  year: { th: 'เอกสารของทั้งปี…', en: 'Papers of the year…' },
} as const satisfies Record<string, Sentence>
