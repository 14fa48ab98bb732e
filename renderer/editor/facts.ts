import * as v from 'valibot'
import { IsoDate } from '../../core/calendar'
import { Agency } from '../../core/model/agency'
import { Attendance } from '../../core/model/attendee'
import {
  type Document,
  FindingsReport,
  Letter,
  type Minutes,
  News,
  NoteTaking,
} from '../../core/model/document'
import { Meeting } from '../../core/model/meeting'
import { Signatory } from '../../core/model/person'
import type { SectionContent } from './nodes/section-node'

/** What a letter says above its text, and below it. */
const LETTER_HEAD = [
  'form',
  'circular',
  'reference',
  'sender',
  'date',
  'urgency',
  'secrecy',
  'subject',
  'recipient',
  'citations',
  'enclosures',
] as const
const LETTER_FOOT = ['contact', 'copiesTo'] as const

/** What sort of a meeting it is and what became of it: what is usual the document does not say. */
const COURSE = ['kind', 'state', 'reason', 'called', 'invitation', 'repeats'] as const

const letterFields = v.pick(Letter, [...LETTER_HEAD, ...LETTER_FOOT])
const newsFields = v.object({
  ...v.pick(News, ['headline', 'date', 'origin']).entries,
  contact: v.array(v.string()),
})

/** What a form of the document is filled in with: the fields its section is about, and no others. */
export const Facts = v.partial(
  v.strictObject({
    meeting: v.partial(Meeting),
    /** The whole of it: what is absent here is absent in the document. */
    course: v.strictObject(v.pick(Meeting, COURSE).entries),
    chair: FindingsReport.entries.chair,
    participants: FindingsReport.entries.participants,
    attendance: Attendance,
    /** `points` stands for the usual way, which the document does not say. */
    noteTaking: v.picklist([...NoteTaking.options, 'points']),
    signatories: v.array(Signatory),
    /** `null` stands for a day that the document does not say. */
    issued: v.nullable(IsoDate),
    distribution: v.array(v.string()),
    /** The document's own rows of the registry, which a list of people may add to. */
    agencies: v.array(Agency),
    photographs: FindingsReport.entries.photographs,
    letter: v.partial(letterFields),
    news: v.partial(newsFields),
  }),
)
export type Facts = v.InferOutput<typeof Facts>

/** The facts of the document that the form of this content shows. The inverse is `giveFacts`. */
export function takeFacts(content: SectionContent, document: Document): Facts {
  switch (document.kind) {
    case 'minutes':
      return takeMinutes(content, document)
    case 'findings':
      return takeFindings(content, document)
    case 'letter':
      return takeLetter(content, document)
    case 'news':
      return takeNews(content, document)
  }
}

function takeMinutes(content: SectionContent, document: Minutes): Facts {
  if (content === 'meeting')
    return {
      meeting: openingOf(document.meeting),
      course: withoutAbsent(take(document.meeting, COURSE)),
      noteTaking: document.noteTaking ?? 'points',
    }
  if (content === 'adjournment') return { meeting: take(document.meeting, ['end']) }
  if (content === 'attendance') {
    const { attendance, agencies, meeting } = document
    return { attendance, agencies, meeting: withoutAbsent(take(meeting, ['series', 'besides'])) }
  }
  return takeCommon(content, document)
}

function takeFindings(content: SectionContent, document: FindingsReport): Facts {
  if (content === 'meeting') return { meeting: document.meeting }
  if (content === 'adjournment') return { meeting: take(document.meeting, ['end']) }
  if (content === 'participants') return take(document, ['chair', 'participants', 'agencies'])
  if (content === 'signatures')
    return { signatories: document.signatories, issued: document.issued ?? null }
  if (content === 'photographs') return { photographs: document.photographs }
  return takeCommon(content, document)
}

function takeLetter(content: SectionContent, document: Letter): Facts {
  if (content === 'closing')
    return { signatories: document.signatories, letter: take(document, LETTER_FOOT) }
  if (content === 'letterhead') return { letter: take(document, LETTER_HEAD) }
  return takeCommon(content, document)
}

function takeNews(content: SectionContent, document: News): Facts {
  const { contact = [], photographs = [] } = document
  if (content === 'headline')
    return { news: { ...take(document, ['headline', 'date', 'origin']), contact } }
  return content === 'photographs' ? { photographs } : takeCommon(content, document)
}

function takeCommon(content: SectionContent, document: Document): Facts {
  if (content === 'signatures') return { signatories: document.signatories }
  if (content === 'distribution') return { distribution: document.distribution }
  return {}
}

/** The document with these facts in it; fields that its kind does not have are left out. */
export function giveFacts(facts: Facts, document: Document): Document {
  const { meeting, chair, participants, attendance, signatories, distribution } = facts
  const { photographs, agencies, course } = facts
  const common = {
    ...(signatories && { signatories }),
    ...(distribution && { distribution }),
    ...(agencies && { agencies }),
  }
  switch (document.kind) {
    case 'minutes':
      return {
        ...(facts.noteTaking ? noting(facts.noteTaking, document) : document),
        ...common,
        ...((meeting || course) && {
          meeting: {
            ...(course ? going(course, document.meeting) : document.meeting),
            ...withoutAbsent(meeting ?? {}),
          },
        }),
        ...(attendance && { attendance }),
      }
    case 'findings':
      return {
        ...(facts.issued === undefined ? document : issuedOn(facts.issued, document)),
        ...common,
        ...(meeting && { meeting: { ...document.meeting, ...withoutAbsent(meeting) } }),
        ...(chair && { chair }),
        ...(participants && { participants }),
        ...(photographs && { photographs }),
      }
    case 'letter':
      return { ...document, ...common, ...withoutAbsent(facts.letter ?? {}) }
    case 'news':
      return giveNews(facts, { ...document, ...common })
  }
}

/** What the document need not say is not there while it is empty. */
function giveNews({ news = {}, photographs }: Facts, document: News): News {
  const { contact, photographs: shown, ...rest } = document
  const told = { contact: news.contact ?? contact ?? [], photographs: photographs ?? shown ?? [] }
  return {
    ...rest,
    ...withoutAbsent(take(news, ['headline', 'date', 'origin'])),
    ...(told.contact.length > 0 && { contact: told.contact }),
    ...(told.photographs.length > 0 && { photographs: told.photographs }),
  }
}

function noting(chosen: NoteTaking | 'points', { noteTaking: _, ...rest }: Minutes): Minutes {
  return chosen === 'points' ? rest : { ...rest, noteTaking: chosen }
}

function going(course: NonNullable<Facts['course']>, meeting: Meeting): Meeting {
  const rest = Object.entries(meeting).filter(([name]) => !COURSE.some(own => own === name))
  return { ...(Object.fromEntries(rest) as Meeting), ...course }
}

function issuedOn(day: IsoDate | null, { issued: _, ...rest }: FindingsReport): FindingsReport {
  return day === null ? rest : { ...rest, issued: day }
}

function openingOf(meeting: Meeting): Partial<Meeting> {
  return take(meeting, ['body', 'number', 'date', 'start', 'place', 'online'])
}

function take<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map(key => [key, from[key]])) as Pick<T, K>
}

/** A partial record as TypeScript's exact optional fields want it: absent fields are not there. */
function withoutAbsent<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const present = Object.entries(record).filter(([, value]) => value !== undefined)
  return Object.fromEntries(present) as { [K in keyof T]: Exclude<T[K], undefined> }
}
