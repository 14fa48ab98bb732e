import type { IsoDate } from '../../calendar'
import { type Agency, isValidOn } from '../../model/agency'
import { type Document, dayOf } from '../../model/document'
import { type Mention, mapMentions } from '../../model/walk/mentions'
import type { Context } from '../../office/context'
import { partsOf } from '../../template/part-id'
import { isSame, sentence } from '../../wording/sentence'
import { HOUSE_HABIT, type Lack, placeOf, ruleGroup } from '../rule'
import { passages } from '../walk/passages'

/** What these rules say. */
const SAYS = {
  agencyUnknown: (id: string) =>
    sentence(
      `หน่วยงาน “${id}” ไม่มีในทะเบียนหน่วยงาน โปรดเลือกใหม่หรือเพิ่มในทะเบียน`,
      `Agency “${id}” is not in the registry: choose again or add it.`,
    ),
  agencyOutdated: (name: string, right: string) =>
    right === ''
      ? sentence(
          `“${name}” มิได้ใช้ชื่อนี้ในวันของเอกสาร โปรดเลือกชื่อที่ใช้ในวันนั้น`,
          `“${name}” did not go by this name on that day.`,
        )
      : sentence(
          `“${name}” มิได้ใช้ชื่อนี้ในวันของเอกสาร วันนั้นใช้ชื่อ “${right}” โปรดแก้`,
          `“${name}” did not go by this name on that day: it was “${right}”.`,
        ),
}

/** Agencies are in the registry, by their names of that day. */
export const AGENCIES = ruleGroup([
  {
    name: 'known-agencies',
    severity: 'must',
    source: HOUSE_HABIT,
    words: sentence(
      'หน่วยงานมีในทะเบียนและใช้ชื่อนั้นในวันนั้น',
      'Agencies are registered under their name of that day.',
    ),
    look: knownAgencies,
    mend: mendAgencies,
  },
  {
    name: 'agencies-of-day',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence(
      'ข้อความเรียกหน่วยงานด้วยชื่อที่ใช้ในวันของเอกสาร',
      'The text calls agencies by their names of that day.',
    ),
    look: agenciesOfDay,
  },
])

/** Every agency named is in the registry or the document's own rows, under its name of that day. */
function knownAgencies(document: Document, context: Context): Lack[] {
  const { agencies } = context
  const day = dayOf(document)
  const found: Lack[] = []
  const look = (mention: Mention): string => {
    const id = mention.agency
    const agency = agencies.find(known => known.id === id)
    const place = placeOf(mention)
    if (agency === undefined) {
      found.push({ ...place, judged: true, sentence: SAYS.agencyUnknown(id) })
    } else if (day !== null && !isValidOn(agency, day)) {
      const named = namedThen(agency, day, agencies)
      const sentence = SAYS.agencyOutdated(agency.name, named?.name ?? '')
      found.push({ ...place, sentence, ...(named === null && { judged: true as const }) })
    }
    return id
  }
  mapMentions(document, look, partsOf(context))
  return found
}

/** Puts the row of that day in the place of each agency that has one, or of those that one lack is about. */
function mendAgencies(document: Document, context: Context, only?: Lack): Document {
  const { agencies } = context
  const day = dayOf(document)
  const mend = ({ agency: id, part, source }: Mention): string => {
    const agency = agencies.find(known => known.id === id)
    if (agency === undefined || day === null || isValidOn(agency, day)) return id
    const named = namedThen(agency, day, agencies)
    if (named === null) return id
    const sentence = SAYS.agencyOutdated(agency.name, named.name)
    const here = only?.part === part && only.source === source && isSame(only.sentence, sentence)
    return only === undefined || here ? named.id : id
  }
  return mapMentions(document, mend, partsOf(context))
}

/** What the text calls an agency by a name that it did not bear on the day of the paper. */
function agenciesOfDay(document: Document, context: Context): Lack[] {
  const day = dayOf(document)
  if (day === null) return []
  const { agencies } = context
  const valid = agencies.filter(agency => isValidOn(agency, day)).map(({ name }) => name)
  return agencies
    .filter(agency => !isValidOn(agency, day) && !valid.some(name => name.includes(agency.name)))
    .flatMap(agency => {
      const right = namedThen(agency, day, agencies)?.name ?? ''
      return passages(document, context).flatMap(passage => {
        const { text } = passage
        const at = text.indexOf(agency.name)
        const former = /^ *\(?(?:เดิม|ในขณะนั้น|ปัจจุบัน)/.test(text.slice(at + agency.name.length))
        if (at < 0 || former) return []
        const sentence = SAYS.agencyOutdated(agency.name, right)
        return [{ ...placeOf(passage), sentence, excerpt: agency.name }]
      })
    })
}

/** The row of the same body that holds on that day: the only one with the same short form. */
function namedThen(agency: Agency, day: IsoDate, agencies: readonly Agency[]): Agency | null {
  const { abbreviation, id } = agency
  const named = agencies.filter(
    other => other.id !== id && other.abbreviation === abbreviation && isValidOn(other, day),
  )
  return abbreviation !== '' && named.length === 1 ? (named[0] ?? null) : null
}
