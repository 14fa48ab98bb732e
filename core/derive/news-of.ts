import { outcomeOf } from '../carry/outcome'
import { BLANK, filledLines, orBlank } from '../compose/blank'
import { meetingPlace } from '../compose/opening'
import { AREAS } from '../model/agency'
import type { FindingsReport, Minutes, News } from '../model/document'
import { agendaNumber } from '../model/numbering'
import { type Participants, toldCounts } from '../model/participant'
import { isBlank, plainText, type RichText, richText } from '../model/rich-text'
import { mattersOf } from '../model/walk/matters'
import { startDocument } from '../template/start'
import type { Template } from '../template/template'
import { officialTime, shortDate } from '../thai/dates'
import { toArabicDigits } from '../thai/numerals'
import { NEWS_OF } from '../wording/news'
import { AREA_WORDS } from '../wording/paper'
import { meetingName } from './occasion'

/** What a news item can be made of. */
export type Newsworthy = Minutes | FindingsReport

/** A matter that news may tell of: a topic that was noted or decided, a finding of a workshop. */
export interface NewsMatter {
  readonly id: string
  /** Its number on paper in Arabic digits, `5.1`. */
  readonly number: string
  readonly words: RichText
}

/**
 * All that may be chosen. What was put off, withdrawn or not reached is nobody's news yet, and a topic whose outcome
 * nobody can tell is none either.
 */
export function newsMatters(source: Newsworthy): NewsMatter[] {
  if (source.kind === 'findings')
    return source.findings.map(({ id, text }, index) => ({
      id,
      number: toArabicDigits(agendaNumber(index)),
      words: text,
    }))
  return mattersOf(source).flatMap(({ matter, isTopic, number }) => {
    const outcome = outcomeOf(matter)
    const { resolution, title, id } = matter
    if (!isTopic || resolution === null || (outcome !== 'told' && outcome !== 'decided')) return []
    const decided = `${resolution.verb.trim()} ${plainText(resolution.text).trim()}`.trim()
    const words = richText(NEWS_OF.resolved(orBlank(title), decided))
    return [{ id, number: toArabicDigits(number), words }]
  })
}

/**
 * ข่าว of a meeting as a document to go on with: when, who was in the chair, who came, where, what for, the three areas,
 * the matters that were chosen by id, and what follows. Nothing that was not chosen is told.
 */
export function newsOf(
  source: Newsworthy,
  chosen: ReadonlySet<string>,
  template: Template,
  id: string,
  organisation: string,
): News {
  const started = startDocument(template, id)
  if (started.kind !== 'news') throw new Error(`template ${template.id} makes no news`)
  const { meeting, texts } = source
  const told = newsMatters(source).filter(matter => chosen.has(matter.id))
  const objectives = texts['objectives'] ?? []
  return {
    ...started,
    headline: NEWS_OF.headline(orBlank(organisation), meetingName(meeting)),
    date: meeting.date,
    agencies: source.agencies,
    texts: {
      ...started.texts,
      lead: richText(leadOf(source)),
      body: withoutPictures([
        ...(isBlank(objectives) ? [] : [...richText(NEWS_OF.objectives), ...objectives]),
        ...richText(NEWS_OF.areas(AREAS.map(area => AREA_WORDS[area]).join(' '))),
        ...told.flatMap(({ words }) => words),
      ]),
      outlook: withoutPictures(
        source.kind === 'findings' ? (texts['next-steps'] ?? []) : richText(NEWS_OF.next),
      ),
    },
  }
}

/** Pictures of a meeting go into no news by themselves: who is to be seen on them is for a person to say. */
function withoutPictures(text: RichText): RichText {
  return text.filter(({ kind }) => kind !== 'picture')
}

/** The date line: day, hour, chair, how many of how many agencies, place. */
function leadOf(source: Newsworthy): string {
  const { meeting } = source
  const { people, atLeast, agencies } = countsIn(source)
  const count = `${atLeast ? NEWS_OF.atLeast : ''} ${people ?? BLANK}`
  return [
    NEWS_OF.today(meeting.date === null ? BLANK : shortDate(meeting.date)),
    ...(meeting.start === null ? [] : [NEWS_OF.time(officialTime(meeting.start))]),
    NEWS_OF.chaired(chairOf(source), meetingName(meeting)),
    NEWS_OF.attended(count, String(agencies ?? BLANK)),
    meetingPlace(meeting),
  ].join(' ')
}

/** The whole names of those who held the meeting, who are no victims of it. */
export function officialsOf(source: Newsworthy): string[] {
  const { signatories } = source
  const came =
    source.kind === 'findings'
      ? [source.chair, ...(source.participants.list ?? [])]
      : [
          ...source.attendance.present,
          ...source.attendance.inAttendance,
          ...source.attendance.absent,
        ]
  return filledLines([...came, ...signatories].map(({ name }) => name))
}

function chairOf(source: Newsworthy): string {
  const chair =
    source.kind === 'findings'
      ? source.chair
      : source.attendance.present.find(({ role }) => role === 'chair')
  return filledLines(chair === undefined ? [] : [chair.name, chair.position]).join(' ') || BLANK
}

function countsIn(source: Newsworthy): Pick<Participants, 'people' | 'atLeast' | 'agencies'> {
  if (source.kind === 'findings') return toldCounts(source.participants)
  const { present, inAttendance, expected } = source.attendance
  const came = expected === true ? [] : [...present, ...inAttendance]
  const agencies = new Set(came.flatMap(({ agency }) => agency ?? []))
  return {
    people: came.length === 0 ? null : came.length,
    atLeast: false,
    agencies: agencies.size === 0 ? null : agencies.size,
  }
}
