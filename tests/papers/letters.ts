import type { Letter, News } from '../../core/model/document'
import { richText } from '../../core/model/rich-text'
import { startDocument, startLetter } from '../../core/template/start'
import { type TemplateName, template } from '../core/papers'

const REASON = 'ด้วยกองต่อต้านการค้ามนุษย์ได้กำหนดจัดการประชุมติดตามผลการดำเนินงานของหน่วยงานภาคีเครือข่าย '

/** A letter or memo of one page with every part filled in. */
export function letter(name: TemplateName, change: Partial<Letter> = {}): Letter {
  return {
    ...startLetter(template(name), 'l1'),
    ...{ reference: 'พม ๐๒๑๘/ว', date: '2018-08-15', subject: 'ขอเชิญประชุม' },
    sender: ['กองต่อต้านการค้ามนุษย์', 'ถนนกรุงเกษม'],
    recipient: 'อธิบดีกรมประมง',
    citations: ['หนังสือกรมประมง'],
    enclosures: ['กำหนดการ จำนวน ๑ ฉบับ', 'แบบตอบรับ จำนวน ๑ ฉบับ'],
    distribution: ['fisheries'],
    contact: ['กลุ่มอำนวยการ', 'โทร. ๐ ๒๖๕๙ ๐๐๐๐'],
    copiesTo: ['กองกลาง'],
    texts: { reason: richText(REASON.repeat(3)), conclusion: richText('จึงเรียนมาเพื่อโปรดทราบ') },
    ...change,
  }
}

/** The same with a body of three pages. */
export function longLetter(name: TemplateName, change: Partial<Letter> = {}): Letter {
  const paragraphs = Array.from({ length: 18 }, (_, index) => REASON.repeat(2 + (index % 4)))
  const given = letter(name, change)
  const part = given.form === 'memo' ? 'facts' : 'purpose'
  return { ...given, texts: { ...given.texts, [part]: richText(paragraphs.join('\n')) } }
}

/** A news item with every part filled in, after the public news of the sample event. */
export function news(): News {
  const started = startDocument(template('news'), 'n1')
  if (started.kind !== 'news') throw new Error('the template is that of news')
  return {
    ...started,
    headline:
      'พม. จับมือภาคีเครือข่ายภาครัฐ ๒๐ หน่วยงาน ร่วมถอดบทเรียน เพิ่มประสิทธิภาพการป้องกันและปราบปรามการค้ามนุษย์ของประเทศไทยในทุกมิติ',
    date: '2018-08-15',
    origin: 'http://www.thaigov.go.th/news/contents/details/14626',
    texts: {
      lead: richText(
        'วันนี้ (๑๕ ส.ค. ๖๑) เวลา ๑๒.๐๐ น. มีการประชุมเชิงปฏิบัติการถอดบทเรียนการดำเนินงานป้องกันและปราบปรามการค้ามนุษย์ของประเทศไทย โดยมีผู้แทนเข้าร่วมกว่า ๗๐ คน จาก ๒๐ หน่วยงานภาครัฐ',
      ),
      body: richText(REASON.repeat(8)),
      outlook: richText('ผลการประชุมจะนำไปใช้เป็นกรอบแนวทางปฏิบัติงานต่อไป'),
    },
  }
}
