import { finish, PLAIN_FINISH } from '../../core/copies/finish'
import { derive } from '../../core/derive/derive'
import { markedPaper } from '../../core/derive/marked-paper'
import type { Manuscript } from '../../core/manuscript/manuscript'
import { type DerivedKind, derivedKinds } from '../../core/model/derived-kinds'
import type { Document, FindingsReport } from '../../core/model/document'
import type { Participant } from '../../core/model/participant'
import type { Picture } from '../../core/model/picture'
import { SHOWN_MEDIA, SHOWN_PICTURES } from '../arbitraries/picture'
import { copiesOf } from '../core/copies-of'
import { april } from '../core/followed-year'
import { context, contextFor, sample, template } from '../core/papers'
import { letter, longLetter, news } from './letters'
import { type NamedPaper, papersOfAYear } from './papers-of-a-year'

/** The bytes of all pictures that these papers show. */
export const PAPER_MEDIA = SHOWN_MEDIA

/** Every kind of paper that the program makes, filled in, in every form that differs in more than its words. */
export function everyPaper(): NamedPaper[] {
  const documents = everyDocument()
  const composed = Object.entries(documents).map(([name, document]) => paper(name, document))
  const derived = Object.entries(documents)
    .filter(([name]) => DERIVED_FROM.has(name))
    .flatMap(([name, document]) =>
      kindsOf(name, document).map(kind => ({
        name: `${kind} of ${name}`,
        manuscripts: forOne(kind, derive(kind, document, contextFor(document))),
      })),
    )
  return [...composed, ...derived, ...papersOfAYear(), ...copies(documents)]
}

/** What a year of meetings gives, besides what any minutes give. */
const OF_THE_YEAR: readonly DerivedKind[] = [
  'follow-up-table',
  'agency-table',
  'monthly-form',
  'matter-history',
  'minister-summary',
]

function kindsOf(name: string, document: Document): readonly DerivedKind[] {
  return name === 'April minutes' ? OF_THE_YEAR : derivedKinds(document)
}

/** The documents whose derived papers differ: the others of their kind give the same. */
const DERIVED_FROM = new Set([
  'minutes',
  'April minutes',
  'report',
  'report with appendices',
  'circular',
  'memo of three pages',
])

function everyDocument() {
  const minutes = sample('minutes-2561-09')
  const report = sample('workshop-2561')
  const shortened = template('short-minutes').parts.map(({ id }) => id)
  return {
    minutes,
    'minutes word for word': { ...minutes, noteTaking: 'verbatim' },
    'minutes of resolutions only': { ...minutes, noteTaking: 'resolutions' },
    'short minutes': {
      ...minutes,
      template: 'short-minutes',
      agenda: minutes.agenda.filter(({ id }) => shortened.includes(id)),
    },
    'April minutes': april(),
    report,
    'report with appendices': {
      ...report,
      participants: { ...report.participants, list: participants(report) },
      photographs: photographs(),
    },
    letter: letter('circular-letter', { circular: false }),
    'urgent secret letter': letter('circular-letter', {
      urgency: 'most-urgent',
      secrecy: 'very-secret',
    }),
    'letter of three pages': longLetter('circular-letter', { circular: false }),
    circular: letter('circular-letter'),
    memo: letter('memo'),
    'urgent secret memo': letter('memo', { urgency: 'urgent', secrecy: 'secret' }),
    'memo of three pages': longLetter('memo'),
    news: news(),
  } satisfies Record<string, Document>
}

/** An invitation is three papers for each recipient, which differ in nothing but his name, and a form is one for each. */
function forOne(kind: DerivedKind, manuscripts: readonly Manuscript[]): readonly Manuscript[] {
  return manuscripts.slice(0, kind === 'monthly-form' ? 1 : 3)
}

function paper(name: string, document: Document): NamedPaper {
  return { name, manuscripts: [markedPaper(document, contextFor(document))] }
}

/** What is chosen when a paper goes out: copies with their letter, certified, numbered by lines, marked large. */
function copies({ minutes, letter: plain }: ReturnType<typeof everyDocument>): NamedPaper[] {
  const cover = context('circular-letter')
  const made = copiesOf(minutes, contextFor(minutes), minutes.distribution.slice(0, 1), cover)
  const original = markedPaper(plain, contextFor(plain))
  const certifier = { name: '', position: 'นักพัฒนาสังคมชำนาญการ', date: '2018-08-20' }
  return [
    {
      name: 'copy with its cover letter',
      manuscripts: made.flatMap(({ letter: to, body }) => (to === null ? [body] : [to, body])),
    },
    { name: 'certified copy', manuscripts: [finish(original, { ...PLAIN_FINISH, certifier })] },
    {
      name: 'review copy with line numbers and a watermark',
      manuscripts: made.map(({ body }) =>
        finish(body, { ...PLAIN_FINISH, lineNumbers: true, watermark: true }),
      ),
    },
  ]
}

/** Two of each agency, known by what they do. */
function participants({ distribution }: FindingsReport): Participant[] {
  const roles = [
    { role: 'participant', position: 'ผู้อำนวยการกอง' },
    { role: 'facilitator', position: 'นักพัฒนาสังคมชำนาญการ' },
  ] as const
  return distribution.flatMap(agency =>
    roles.map((role, index) => ({ id: `${agency}-${index}`, name: '', agency, ...role })),
  )
}

/** Two of half the width in a row, then one of the whole measure. */
function photographs(): Picture[] {
  const captions = ['ผู้แทนหน่วยงานลงทะเบียน', 'การประชุมกลุ่มย่อย', 'การนำเสนอผลการถอดบทเรียน']
  return captions.map((caption, index) => {
    const shown = SHOWN_PICTURES[index % 2]
    if (shown === undefined) throw new Error('two pictures are drawn')
    return { ...shown, id: `p${index}`, caption, alt: caption, size: index < 2 ? 'half' : 'full' }
  })
}
