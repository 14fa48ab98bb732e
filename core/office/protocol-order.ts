import type { Agency } from '../model/agency'
import type { Attendee } from '../model/attendee'
import { compareThai } from '../thai/collate'

/**
 * The ministries as the act on their organisation lists them, and after each the one whose place it
 * took. [K, after พ.ร.บ.ปรับปรุงกระทรวง ทบวง กรม พ.ศ. ๒๕๔๕ มาตรา ๕ as amended]
 */
const MINISTRIES = [
  ['สำนักนายกรัฐมนตรี'],
  ['กระทรวงกลาโหม'],
  ['กระทรวงการคลัง'],
  ['กระทรวงการต่างประเทศ'],
  ['กระทรวงการท่องเที่ยวและกีฬา'],
  ['กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์'],
  ['กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม', 'กระทรวงวิทยาศาสตร์และเทคโนโลยี'],
  ['กระทรวงเกษตรและสหกรณ์'],
  ['กระทรวงคมนาคม'],
  ['กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม', 'กระทรวงเทคโนโลยีสารสนเทศและการสื่อสาร'],
  ['กระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม'],
  ['กระทรวงพลังงาน'],
  ['กระทรวงพาณิชย์'],
  ['กระทรวงมหาดไทย'],
  ['กระทรวงยุติธรรม'],
  ['กระทรวงแรงงาน'],
  ['กระทรวงวัฒนธรรม'],
  ['กระทรวงศึกษาธิการ'],
  ['กระทรวงสาธารณสุข'],
  ['กระทรวงอุตสาหกรรม'],
] as const

/** Bodies under no ministry in the order in which they follow: courts, prosecutors, independent bodies, others. */
const OUTSIDE: readonly RegExp[] = [
  /ศาล/,
  /อัยการ/,
  /การเลือกตั้ง|ผู้ตรวจการแผ่นดิน|ทุจริตแห่งชาติ|ตรวจเงินแผ่นดิน|สิทธิมนุษยชนแห่งชาติ/,
  /^(?:มูลนิธิ|สมาคม|บริษัท|ห้างหุ้นส่วน|องค์การระหว่างประเทศ|สหภาพ|ชมรม)/,
]

/** Where an agency stands among all: the higher, the later. Of one ministry all stand alike. */
function protocolRank({ name, ministry }: Agency): number {
  const known = MINISTRIES.findIndex(names => names.some(own => own === ministry || own === name))
  if (known >= 0) return known
  const outside = OUTSIDE.findIndex(words => words.test(name))
  return MINISTRIES.length + 1 + outside
}

/**
 * ลำดับส่วนราชการ: the order of two agencies. Within a ministry that of the registry holds; a body that the
 * registry does not have follows by its name.
 */
function comparePlaces(agencies: readonly Agency[]): (a: string, b: string) => number {
  const places = new Map(agencies.map((agency, index) => [agency.id, { agency, index }]))
  return (a, b) => {
    const [one, other] = [places.get(a), places.get(b)]
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined) || compareThai(a, b)
    const ranks = protocolRank(one.agency) - protocolRank(other.agency)
    return ranks || one.index - other.index || compareThai(one.agency.name, other.agency.name)
  }
}

/** The agencies of these ids in ลำดับส่วนราชการ. */
export function inProtocolOrder(ids: readonly string[], agencies: readonly Agency[]): string[] {
  return ids.toSorted(comparePlaces(agencies))
}

/**
 * Whether ids stand in an order that an office uses: ลำดับส่วนราชการ, or that of its own registry, which begins with
 * the host.
 */
export function isInOfficialOrder(ids: readonly string[], agencies: readonly Agency[]): boolean {
  const own = new Map(agencies.map((agency, index) => [agency.id, index]))
  const places = ids.map(id => own.get(id) ?? agencies.length)
  const byRegistry = places.every(
    (place, index) => index === 0 || place >= (places[index - 1] ?? 0),
  )
  return byRegistry || inProtocolOrder(ids, agencies).every((id, index) => id === ids[index])
}

/**
 * A list of people in which the members stand by their agencies in ลำดับส่วนราชการ, in the places that members had.
 * All others, and members who stand for no agency, keep their places. [K]
 */
export function membersInOrder(list: readonly Attendee[], agencies: readonly Agency[]): Attendee[] {
  const compare = comparePlaces(agencies)
  const placed = list
    .filter(sitsForAgency)
    .toSorted((a, b) => compare(a.agency ?? '', b.agency ?? ''))
  return list.map(attendee => (sitsForAgency(attendee) ? (placed.shift() ?? attendee) : attendee))
}

/** Whether a person is a member who stands for an agency. */
export function sitsForAgency({ role, agency }: Attendee): boolean {
  return role === 'member' && agency !== null
}
