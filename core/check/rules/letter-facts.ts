import type { Document } from '../../model/document'
import type { Context } from '../../office/context'
import { partId } from '../../template/part-id'
import { sentence } from '../../wording/sentence'
import { HOUSE_HABIT, isEmpty, type Lack, LETTERS, ruleGroup, when } from '../rule'

/** What these rules say. */
const SAYS = {
  subjectMissing: () => sentence('ยังไม่ระบุเรื่อง โปรดระบุ', 'The subject of the letter is missing.'),
  senderMissing: () =>
    sentence('ยังไม่ระบุส่วนราชการเจ้าของหนังสือ โปรดระบุ', 'The sending office is missing.'),
  recipientMissing: () =>
    sentence(
      'ยังไม่ระบุผู้รับหนังสือ โปรดระบุตำแหน่งหรือชื่อหลังคำขึ้นต้น เรียน',
      'The letter is addressed to nobody.',
    ),
  headlineMissing: () => sentence('ยังไม่มีพาดหัวข่าว โปรดเขียนพาดหัวข่าว', 'The headline is missing.'),
  newsDateMissing: () => sentence('ยังไม่ระบุวันที่ของข่าว โปรดเลือกวัน', 'The day of the news is missing.'),
  distributionMissing: () =>
    sentence(
      'ยังไม่เลือกหน่วยงานที่จะได้รับสำเนา โปรดเลือกในบัญชีแจกจ่าย',
      'Nobody is on the distribution list yet.',
    ),
}

/** What letters and news cannot go without, and that somebody gets a copy. */
export const LETTER_FACTS = ruleGroup([
  {
    name: 'letter-facts',
    severity: 'must',
    source: LETTERS,
    words: sentence(
      'หนังสือมีเรื่อง ส่วนราชการ และผู้รับ',
      'A letter has its subject, sender and recipient.',
    ),
    look: letterFacts,
  },
  {
    name: 'news-facts',
    severity: 'must',
    source: HOUSE_HABIT,
    words: sentence('ข่าวมีพาดหัวและวันที่', 'News has a headline and a day.'),
    look: newsFacts,
  },
  {
    name: 'distribution-listed',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence('เลือกผู้รับสำเนาแล้ว', 'Somebody gets a copy.'),
    look: distributionListed,
  },
])

/**
 * What a letter cannot go without. Its number and day are put in by the registry office and are no
 * gap; a circular takes its recipients from the distribution list.
 */
function letterFacts(document: Document, context: Context): Lack[] {
  if (document.kind !== 'letter') return []
  const part = partId(context, 'letterhead')
  const { subject, sender, recipient, circular } = document
  return [
    ...when(isEmpty(subject), part, SAYS.subjectMissing),
    ...when(sender.every(isEmpty), part, SAYS.senderMissing),
    ...when(!circular && isEmpty(recipient), part, SAYS.recipientMissing),
  ]
}

/** A news item has its headline and its day. */
function newsFacts(document: Document, context: Context): Lack[] {
  if (document.kind !== 'news') return []
  const part = partId(context, 'headline')
  return [
    ...when(isEmpty(document.headline), part, SAYS.headlineMissing),
    ...when(document.date === null, part, SAYS.newsDateMissing),
  ]
}

/** บัญชีแจกจ่าย names somebody. */
function distributionListed(document: Document, context: Context): Lack[] {
  const missing = document.distribution.length === 0
  return when(missing, partId(context, 'distribution'), SAYS.distributionMissing)
}
