import type { Letter, News } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { startDocument, startLetter } from '../../../core/template/start'
import { newGroup } from '../../../core/workshop/cards'
import { action, finding, report, statement } from '../minutes'
import { type TemplateName, template } from '../papers'
import type { RuleCase } from './rule-case'

/** A letter that lacks nothing, of one of the templates. */
export function letter(name: TemplateName, change: Partial<Letter> = {}): Letter {
  const complete: Partial<Letter> = {
    subject: 'ขอเชิญประชุม',
    sender: ['กองต่อต้านการค้ามนุษย์'],
    recipient: 'อธิบดีกรมประมง',
  }
  return { ...startLetter(template(name), 'l1'), ...complete, ...change }
}

function news(change: Partial<News> = {}): News {
  const started = startDocument(template('news'), 'n1')
  if (started.kind !== 'news') throw new Error('not news')
  return { ...started, headline: 'พาดหัว', date: '2018-08-15', ...change }
}

const WEAK = [
  finding({ id: 'f1', aspect: 'weakness' }),
  finding({ id: 'f2', aspect: 'challenge', text: richText('คดีเชื่อมโยงหลายพื้นที่') }),
]
const HEARD = [finding({ statements: [statement({ group: 'g1', agency: null })] })]

/** What the rules say of reports, letters and news. */
export const PAPER_CASES: readonly RuleCase[] = [
  ['required-parts', report(), report({ findings: [] }), 'findings: ยังไม่มีผลการถอดบทเรียน'],
  [
    'required-parts',
    report(),
    report({ actions: [] }),
    'framework: “กรอบแนวทางปฏิบัติงาน” ยังไม่มีรายการ',
  ],
  [
    'actions-complete',
    report(),
    report({ actions: [action({ due: null })] }),
    'framework a1: ข้อสั่งการที่ ๑ ยังไม่ระบุกำหนด',
  ],
  [
    'actions-complete',
    report(),
    report({ actions: [action({ task: [] })] }),
    'framework a1: ข้อสั่งการที่ ๑ ยังไม่ระบุงาน',
  ],
  [
    'findings-served',
    report({ findings: WEAK, actions: [action({ from: ['f1', 'f2'] })] }),
    report({ findings: WEAK, actions: [action({ from: ['f2'] })] }),
    'findings f1: จุดอ่อน ปัญหา และความท้าทาย ๑ ข้อยังไม่มีแนวทางรองรับ',
  ],
  [
    'actions-grown',
    report({ actions: [action({ from: ['f1'] })] }),
    report({ actions: [action({ from: ['f1', 'gone'] })] }),
    'framework a1: ข้อสั่งการที่ ๑ อ้างข้อค้นพบที่ไม่มีแล้ว',
  ],
  [
    'groups-heard',
    report({ findings: HEARD, groups: [newGroup('g1', 'กลุ่มที่ ๑')] }),
    report({ findings: HEARD, groups: [newGroup('g1', 'กลุ่มที่ ๑'), newGroup('g2', 'กลุ่มที่ ๒')] }),
    'findings: “กลุ่มที่ ๒” ยังไม่มีข้อความในข้อค้นพบ',
  ],
  [
    'groups-heard',
    report({ findings: HEARD, groups: [newGroup('g1', 'กลุ่มที่ ๑')] }),
    report({ findings: HEARD, groups: [newGroup('g1', ' ')] }),
    'findings: มีกลุ่มย่อยที่ยังไม่มีชื่อ',
  ],
  [
    'groups-heard',
    report({ findings: HEARD, groups: [newGroup('g1', 'กลุ่มที่ ๑')] }),
    report({ findings: HEARD }),
    'findings f1: ข้อค้นพบที่ ๑ อ้างกลุ่มย่อยที่ไม่มีในรายงาน',
  ],
  [
    'findings-complete',
    report(),
    report({ findings: [finding({ area: null })] }),
    'findings f1: ข้อค้นพบที่ ๑ ยังไม่ระบุด้าน',
  ],
  [
    'findings-complete',
    report(),
    report({ findings: [finding({ aspect: null })] }),
    'findings f1: ข้อค้นพบที่ ๑ ยังไม่ระบุประเด็น',
  ],
  [
    'findings-complete',
    report(),
    report({ findings: [finding({ text: [] })] }),
    'findings f1: ข้อค้นพบที่ ๑ ยังไม่มีข้อความ',
  ],
  [
    'areas-covered',
    report(),
    report({ findings: [finding(), finding({ area: 'prevention' })] }),
    'findings: ยังไม่มีข้อค้นพบด้านการคุ้มครอง',
  ],
  [
    'participants-counted',
    report(),
    report({ participants: { people: null, atLeast: false, agencies: 20 } }),
    'participants: ยังไม่ระบุจำนวนผู้เข้าร่วม',
  ],
  [
    'participants-counted',
    report(),
    report({ participants: { people: 70, atLeast: true, agencies: null } }),
    'participants: ยังไม่ระบุจำนวนหน่วยงาน',
  ],
  [
    'participants-counted',
    report(),
    report({ chair: { name: '', position: '' } }),
    'participants: ยังไม่ระบุประธาน',
  ],
  [
    'signatories-named',
    report(),
    report({
      signatories: [...report().signatories, { role: 'reviewer', name: '', position: '' }],
    }),
    'signatures: ยังไม่ระบุตำแหน่งของผู้ตรวจรายงาน',
  ],
  ['letter-facts', letter('memo'), letter('memo', { subject: '' }), 'letterhead: ยังไม่ระบุเรื่อง'],
  [
    'letter-facts',
    letter('memo'),
    letter('memo', { sender: [''] }),
    'letterhead: ยังไม่ระบุส่วนราชการ',
  ],
  [
    'letter-facts',
    letter('circular-letter', { recipient: '' }),
    letter('memo', { recipient: '' }),
    'letterhead: ยังไม่ระบุผู้รับหนังสือ',
  ],
  ['news-facts', news(), news({ headline: '' }), 'headline: ยังไม่มีพาดหัวข่าว'],
  ['news-facts', news(), news({ date: null }), 'headline: ยังไม่ระบุวันที่ของข่าว'],
]
