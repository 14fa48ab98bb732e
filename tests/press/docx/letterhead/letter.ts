import type { Letter } from '../../../../core/model/document'
import { startDocument } from '../../../../core/template/start'
import { template } from '../../../core/papers'

/** หนังสือเวียน with every part filled. */
export const LETTER: Letter = {
  ...blankLetter(),
  reference: 'พม ๐๒๑๘/ว',
  sender: ['กองต่อต้านการค้ามนุษย์', 'ถนนกรุงเกษม กรุงเทพฯ 10100'],
  date: '2018-08-15',
  urgency: 'urgent',
  subject: 'ขอเชิญประชุมติดตามผลการดำเนินงาน ครั้งที่ 8/2561',
  recipient: 'หัวหน้าหน่วยงานตามบัญชีแจกจ่าย',
  citations: ['หนังสือกองต่อต้านการค้ามนุษย์ ลงวันที่ 1 สิงหาคม 2561'],
  enclosures: ['ระเบียบวาระการประชุม 1 ชุด', 'แบบตอบรับ 1 แผ่น'],
  contact: ['กลุ่มติดตามและประเมินผล', 'โทร. 0 2000 0000'],
}

function blankLetter(): Letter {
  const document = startDocument(template('circular-letter'), 'letter-1')
  if (document.kind !== 'letter') throw new Error('not a letter')
  return document
}
