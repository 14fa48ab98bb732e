import type { RuleName } from '../../../core/check/rule-book'
import type { FindingsReport, Letter, Minutes } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { readProse } from '../../thai/marked-text'
import { action, finding } from '../minutes'
import { sample } from '../papers'
import { picture } from '../picture'
import { letter } from './paper-cases'

/** A fault of words, and the rule that must find it. */
type PlantedWords = readonly (readonly [RuleName, string])[]

/** The faults that are planted in minutes, one a paragraph, among sound paragraphs. */
const IN_MINUTES: PlantedWords = [
  ['common-spelling', 'ที่ประชุมพิจารณาใบอนุญาติของผู้ประกอบการ'],
  ['common-spelling', 'ให้ทุกหน่วยงานปฎิบัติตามแนวทางที่กำหนด'],
  ['mai-yamok-spaced', 'รายงานเรื่องต่างๆ ให้ทราบโดยเร็ว'],
  ['weekday-fits-day', 'ประชุมครั้งก่อนเมื่อวันพุธที่ ๑๔ สิงหาคม ๒๕๖๑'],
  ['real-days', 'ส่งข้อมูลภายในวันที่ ๓๑ กันยายน ๒๕๖๑'],
  ['hours-written', 'ฝ่ายเลขานุการนัดหมายเวลา ๙.๓๐ น. ทุกวันพุธ'],
  ['hours-unit', 'ออกเดินทางเวลา ๐๗.๐๐ จากกระทรวง'],
  ['real-hours', 'ผู้แทนมาถึงเวลา ๒๕.๑๐ น. ที่จุดนัดหมาย'],
  ['digits-whole', 'ผู้เสียหายรวม ๒๕6 คน'],
  ['one-digit-kind', 'รับแจ้ง ๑๒ ราย ช่วยเหลือแล้ว 9 ราย'],
  ['baht-in-words', 'ค่าเดินทาง ๑,๒๕๐ บาท (หนึ่งพันสองร้อยบาทถ้วน)'],
  ['era-fits-year', 'พระราชบัญญัติ พ.ศ. ๒๐๐๘ กำหนดไว้'],
  ['era-written', 'กฎหมายฉบับ พศ. ๒๕๕๑ กำหนดไว้'],
  ['brackets-paired', 'กระทรวงการพัฒนาสังคม (พม. เป็นเจ้าภาพ'],
  ['quotes-paired', 'ผู้แทนเสนอให้แก้เป็น “แนวทางปฏิบัติ'],
  ['official-words', 'ฝ่ายเลขานุการแจกบันทึกการประชุมให้กรรมการ'],
  ['thai-sequence', 'ให้ดำเนินการในพื้นท่ีเสี่ยง'],
  ['invisible-characters', 'ผู้แทน\u200bรายงานผลการดำเนินงาน'],
  ['single-spaces', 'ทั้งนี้   ให้รายงานผล'],
  ['percent-once', 'สำเร็จร้อยละ ๘๐%'],
  ['word-once', 'ให้จัดทำแผนและและรายงานผล'],
  ['blanks-filled', 'ขอแก้ไขหน้า … บรรทัดที่สอง'],
  ['paiyan-joined', 'โรงแรมในกรุงเทพ ฯ'],
  ['et-cetera-spaced', 'เช่น ล่าม ที่พัก ฯลฯ เป็นต้น'],
  ['telephone-complete', 'ติดต่อฝ่ายเลขานุการ โทร. ๐ ๒๑๒๓ ๔๕'],
]

const IN_REPORT: PlantedWords = [
  ['common-spelling', 'การสัมนาครั้งนี้เปิดโอกาสให้ทุกฝ่ายแลกเปลี่ยน'],
  ['quotes-thai', 'ภายใต้หัวข้อ “ก้าวไปด้วยกัน" ของปีนี้'],
  ['ranges-dashed', 'ผู้เสียหายอายุ ๑๕-๑๘ ปี เข้าถึงบริการช้า'],
  ['ranges-rise', 'รายละเอียดปรากฏในหน้า ๑๒ – ๙ ของภาคผนวก'],
  ['days-in-order', 'ลงพื้นที่ระหว่างวันที่ ๑๗ – ๑๕ สิงหาคม ๒๕๖๑ ตามแผน'],
  ['durations-whole', 'คดีหนึ่งใช้เวลาเฉลี่ย ๒ ปี ๑๔ เดือน'],
  ['baht-written', 'ค่าล่ามวันละ ๑,๒๐๐.- ต่อคน'],
  ['baht-grouped', 'จัดสรรงบประมาณ ๒๕๐๐๐๐ บาทต่อปี'],
  ['baht-in-words', 'รวมเป็นเงิน ๑๒,๕๐๐ บาท (หนึ่งหมื่นสองพันบาทถ้วน)'],
  ['short-months', 'เริ่มใช้แบบคัดแยกใหม่เมื่อ ๑ สค. ๖๑ ทั่วประเทศ'],
  ['buddhist-years', 'สำรวจข้อมูลเมื่อวันที่ ๑๕ สิงหาคม ๒๐๑๘ ที่จังหวัดระนอง'],
  ['hours-range', 'รับแจ้งเหตุ ๐๘.๓๐-๑๖.๓๐ น. ทุกวันทำการ'],
  ['hours-in-order', 'เปิดให้บริการ ๑๖.๓๐ – ๑๓.๐๐ น. ในวันหยุด'],
  ['hours-unit', 'กลุ่มย่อยเริ่มหารือเวลา ๑๓.๐๐น. พร้อมกัน'],
  ['mai-yamok-spaced', 'ชุมชนเล็กๆ ริมชายแดนขาดข้อมูล'],
  ['brackets-tight', 'ศูนย์รับแจ้ง ( สายด่วน) ขาดล่าม'],
  ['punctuation-once', 'ปัญหาหลัก:: ขาดบุคลากร'],
  ['no-full-stop', 'ทุกหน่วยงานเห็นพ้องให้บูรณาการข้อมูล.'],
  ['blanks-filled', 'มอบหมายให้ (ระบุหน่วยงาน) เป็นเจ้าภาพ'],
  ['blanks-filled', 'คำสั่งที่ ........ ว่าด้วยการคัดแยก'],
  ['letters-in-numbers', 'คัดแยกแล้ว ๑O๕ ราย'],
  ['look-alikes', 'ตามมๅตรการคุ้มครองพยาน'],
  ['address-form', 'ส่งข้อมูลทาง saraban@m-society ภายในเดือนนี้'],
  ['meeting-year-whole', 'ตามมติที่ประชุม ครั้งที่ ๒/๖๑ ที่ผ่านมา'],
  ['mai-yamok-after-word', 'ข้อเสนอ ๆ ๆ จากพื้นที่ชายแดน'],
  ['word-once', 'ขาดงบประมาณเนื่องจากเนื่องจากโอนล่าช้า'],
]

const IN_LETTER: PlantedWords = [
  ['common-spelling', 'จึงขออนุเคราห์รายชื่อผู้แทน'],
  ['quotes-thai', 'หัวข้อ “แนวทางใหม่" ตามแผนงาน'],
  ['real-days', 'ภายในวันที่ ๓๐ กุมภาพันธ์ ๒๕๖๑ ที่ผ่านมา'],
  ['as-that', 'ตามที่ได้หารือกันแล้วเมื่อเดือนก่อน'],
  ['blanks-filled', 'กำหนดจัดประชุม ณ ………………… ตามที่แจ้ง'],
  ['hours-range', 'กำหนดประชุม ๐๙.๐๐-๑๒.๐๐ น. ของวันดังกล่าว'],
  ['enclosures-listed', 'รายละเอียดตามสิ่งที่ส่งมาด้วย ๒'],
  ['citations-listed', 'ดังมีรายละเอียดตามหนังสือที่อ้างถึง'],
  ['most-secret-by-hand', 'ส่งแบบตอบรับทางไปรษณีย์อิเล็กทรอนิกส์'],
  ['single-spaces', 'ทั้งนี้  ขอให้แจ้งรายชื่อ'],
  ['closing-automatic', 'ขอแสดงความนับถือ'],
  ['baht-in-words', 'ค่าลงทะเบียน ๑๐๑ บาท (หนึ่งร้อยบาทถ้วน)'],
]

/** Both samples hand four orders to a network of agencies, as the real papers did: advice, nothing planted. */
export const OF_SAMPLES: readonly RuleName[] = Array<RuleName>(4).fill('owner-single')

/** A paper with faults, the rules that find one each, and those whose faults only a person can mend. */
export interface Planted<Paper> {
  readonly document: Paper
  readonly meant: readonly RuleName[]
  readonly left: readonly RuleName[]
}

/** Each fault in a paragraph of its own, with a sound one after it. */
function among(words: PlantedWords) {
  const sound = readProse().map(({ text }) => text)
  return richText(words.flatMap(([, text], index) => [text, sound[index] ?? '']).join('\n'))
}

/** What the changed facts of the minutes break. */
const FACTS_OF_MINUTES: readonly RuleName[] = [
  'end-after-start',
  'chair-first',
  'numbers-automatic',
  'verb-fits-agenda',
  'distribution-once',
]

/** What no repair mends in them. */
const LEFT_IN_MINUTES: readonly RuleName[] = [
  'baht-in-words',
  'blanks-filled',
  'brackets-paired',
  'end-after-start',
  'era-fits-year',
  'et-cetera-spaced',
  'official-words',
  'quotes-paired',
  'real-days',
  'real-hours',
  'telephone-complete',
  'verb-fits-agenda',
  'weekday-fits-day',
]

/** Minutes of the sample meeting with thirty faults. */
export function plantedMinutes(): Planted<Minutes> {
  const base = sample('minutes-2561-09')
  const { attendance, meeting, agenda, distribution } = base
  const [chair, second, ...rest] = attendance.present
  if (chair === undefined || second === undefined) throw new Error('nobody present')
  const items = agenda.map(item => {
    const topics = item.topics.map((topic, index) =>
      item.kind === 'acknowledge' && index === 0
        ? { ...topic, title: `๔.๑ ${topic.title}`, resolution: { verb: 'อนุมัติ', text: [] } }
        : topic,
    )
    return { ...item, topics }
  })
  const document = {
    ...base,
    texts: { opening: [...(base.texts['opening'] ?? []), ...among(IN_MINUTES)] },
    meeting: { ...meeting, end: '09:00' },
    attendance: { ...attendance, present: [second, chair, ...rest] },
    agenda: items,
    distribution: [...distribution, 'dsi'],
  }
  return {
    document,
    meant: [...IN_MINUTES.map(([rule]) => rule), ...FACTS_OF_MINUTES, ...OF_SAMPLES],
    left: [...LEFT_IN_MINUTES, ...OF_SAMPLES],
  }
}

/** What the changed facts of the report break. */
const FACTS_OF_REPORT: readonly RuleName[] = [
  'place-tells-medium',
  'participants-plausible',
  'findings-differ',
  'findings-complete',
  'actions-complete',
  'pictures-described',
  'pictures-captioned',
  'distribution-by-protocol',
]

/** What no repair mends in it. */
const LEFT_IN_REPORT: readonly RuleName[] = [
  'address-form',
  'baht-in-words',
  'blanks-filled',
  'blanks-filled',
  'days-in-order',
  'durations-whole',
  'findings-complete',
  'findings-differ',
  'hours-in-order',
  'mai-yamok-after-word',
  'participants-plausible',
  'pictures-captioned',
  'pictures-described',
  'place-tells-medium',
  'ranges-rise',
]

/** The report of the sample workshop with faults in its words and facts. */
export function plantedReport(): Planted<FindingsReport> {
  const base = sample('workshop-2561')
  const twice = base.findings.slice(0, 1).map(found => ({ ...found, id: 'again' }))
  const unowned = finding({ id: 'unsaid', text: [], area: 'prevention' })
  const document = {
    ...base,
    meeting: { ...base.meeting, place: `${base.meeting.place} และระบบ Zoom` },
    participants: { ...base.participants, agencies: 500 },
    texts: { ...base.texts, summary: among(IN_REPORT) },
    findings: [...base.findings, ...twice, unowned],
    actions: [
      ...base.actions,
      action({ id: 'undated', due: null, task: richText('สรุปภายใน ๒ เดือน') }),
    ],
    photographs: [picture({ id: 'p1' }), picture({ id: 'p2', alt: 'ผู้แทนนั่งล้อมโต๊ะ' })],
    distribution: base.distribution.toReversed(),
  }
  return {
    document,
    meant: [...IN_REPORT.map(([rule]) => rule), ...FACTS_OF_REPORT, ...OF_SAMPLES],
    left: [...LEFT_IN_REPORT, ...OF_SAMPLES],
  }
}

/** A most secret circular with faults in its head and its text. */
export function plantedLetter(): Planted<Letter> {
  const document = letter('circular-letter', {
    reference: 'พม๐๒๑๘/',
    subject: 'เรื่อง ขอเชิญประชุม',
    sender: ['ด่วนที่สุด', 'กองต่อต้านการค้ามนุษย์'],
    secrecy: 'most-secret',
    enclosures: ['แบบตอบรับ'],
    texts: {
      reason: among(IN_LETTER),
      purpose: richText('กองต่อต้านการค้ามนุษย์ขอเชิญท่านหรือผู้แทนเข้าร่วมประชุม'),
      conclusion: richText('จึงเรียนมาเพื่อโปรดพิจารณา'),
    },
    signatories: [{ role: 'signer', name: '(ผู้ลงนาม ก)', position: 'ผู้อำนวยการ' }],
    distribution: ['rtp', 'dsdw', 'rtp', 'isoc'],
  })
  const facts: RuleName[] = [
    'circular-mark',
    'reference-spaced',
    'letter-labels-bare',
    'names-bare',
    'distribution-once',
    'distribution-by-protocol',
  ]
  const left: RuleName[] = [
    'as-that',
    'baht-in-words',
    'blanks-filled',
    'citations-listed',
    'enclosures-listed',
    'most-secret-by-hand',
    'real-days',
  ]
  return { document, meant: [...IN_LETTER.map(([rule]) => rule), ...facts], left }
}
