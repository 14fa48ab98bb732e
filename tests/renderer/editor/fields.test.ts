import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

// Every field of a document has a hand: a place in the window where a person sets it, or a part of the program that does.
// A new field is missed here until it has one.

/** What a person sets, by the file or the folder that does it. */
const SET_BY_HAND: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'renderer/editor': {
    RichText: 'kind spans ordered items header rows picture',
    'RichText.spans': 'text bold italic underline link note',
    'RichText.items': 'level spans',
    'RichText.items.spans': 'text bold italic underline link note',
    'RichText.rows': 'text bold italic underline link note',
    ActionItem: 'task duties',
    'ActionItem.duties': 'progress',
    AgendaItem: 'text resolution actions topics',
    'AgendaItem.resolution': 'text',
    Topic: 'title text resolution actions',
    'Topic.resolution': 'text',
    Finding: 'text',
    Picture: 'width height format',
    minutes: 'texts meeting attendance agenda',
    findings: 'texts meeting findings actions chair participants',
    letter: 'texts',
    news: 'texts',
    Agency: 'name',
  },
  'renderer/editor/heads/action-foot.tsx': { ActionItem: 'area measure' },
  'renderer/editor/heads/duty-row.tsx': { 'ActionItem.duties': 'agency due status' },
  'renderer/editor/duties.ts': { 'ActionItem.duties': 'lead' },
  'renderer/editor/heads/section-foot.tsx': { AgendaItem: 'outcome' },
  'renderer/editor/heads/resolution-head.tsx': {
    'AgendaItem.resolution': 'verb revises',
    'Topic.resolution': 'verb revises',
  },
  'renderer/editor/heads/revised-chip.tsx': {
    'AgendaItem.resolution.revises': 'meeting place matter how',
    'Topic.resolution.revises': 'meeting place matter how',
  },
  'renderer/editor/heads/adoption-fields.tsx': {
    AgendaItem: 'adoptions',
    'AgendaItem.adoptions': 'verdict corrections',
  },
  'renderer/adoption/correction-row.tsx': {
    'AgendaItem.adoptions.corrections': 'id page line was becomes by accepted',
  },
  'renderer/editor/heads/topic-foot.tsx': { Topic: 'presenter enclosures outcome standing at' },
  'renderer/editor/forms/person-row.tsx': { Attendee: 'name position' },
  'renderer/editor/forms/attendance-form.tsx': {
    Attendee: 'agency role substituteFor reason',
    'minutes.attendance': 'present absent inAttendance',
  },
  'renderer/editor/forms/presence-fields.tsx': {
    Attendee: 'presence recused by',
    'Attendee.presence': 'from to',
  },
  'renderer/editor/forms/meeting-form.tsx': {
    Meeting: 'body number date start end place online',
    minutes: 'noteTaking',
  },
  'renderer/editor/forms/course-fields.tsx': {
    Meeting: 'kind state reason called repeats invitation',
    'Meeting.invitation': 'day urgent asRepeat',
    MeetingNumber: 'special',
  },
  'renderer/editor/forms/number-fields.tsx': { MeetingNumber: 'ordinal year' },
  'renderer/editor/forms/repeated-fields.tsx': { MeetingRef: 'number date' },
  'core/model/meeting-ref.ts': { MeetingRef: 'document' },
  'renderer/editor/forms/series-fields.tsx': {
    'Meeting.series': 'special deferredTo finished year quorum',
  },
  'renderer/editor/forms/quorum-fields.tsx': {
    'Meeting.series.quorum': 'appointed least substitutes',
  },
  'renderer/panels/series-dialog.tsx': { Meeting: 'series besides' },
  'renderer/editor/forms': {
    'findings.chair': 'name position',
    'findings.participants': 'people atLeast agencies list',
    'findings.participants.list': 'id name position agency role',
    Signatory: 'role name position',
    minutes: 'signatories distribution agencies',
    findings: 'signatories distribution agencies issued photographs',
    letter:
      'signatories distribution form reference sender date urgency secrecy subject recipient citations enclosures contact copiesTo',
    news: 'signatories distribution headline date origin photographs contact',
  },
  'renderer/editor/picture-fields.tsx': { Picture: 'caption alt size' },
  'renderer/panels/stages-dialog.tsx': {
    'minutes.stages': 'stage day by',
  },
  'renderer/editor/heads/finding-foot.tsx': { Finding: 'area aspect weight' },
  'renderer/workshop': {
    Finding: 'statements',
    'Finding.statements': 'group agency words area aspect',
    'findings.groups': 'name area facilitator rapporteur agencies',
  },
  // What the boards and the marks of a list do is done by the core.
  'core/workshop': { ActionItem: 'from', findings: 'groups' },
  'core/quorum/roll.ts': { 'minutes.attendance': 'expected' },
  'core/month': { AgencyReport: 'areas' },
  'renderer/month': {
    AgencyReport: 'agency by received replies figures',
    'AgencyReport.by': 'name position',
    'AgencyReport.areas': 'area',
    'AgencyReport.replies': 'matter status progress newDue',
    'AgencyReport.figures': 'goal value',
    'minutes.goals': 'id area text unit target sum',
    minutes: 'goals',
  },
}

/** What no person types: ids and seals, what comes of a deed, and what carrying writes. */
const SET_BY_PROGRAM: Readonly<Record<string, readonly string[]>> = {
  'an identity, given once': [
    'ActionItem.id',
    'AgendaItem.id',
    'Topic.id',
    'Attendee.id',
    'Finding.id',
    'Finding.statements.id',
    'Meeting.series.id',
    'AgencyReport.id',
    'Agency.id',
    'Picture.id',
    'Picture.media',
    'findings.groups.id',
    ...['minutes', 'findings', 'letter', 'news'].map(kind => `${kind}.id`),
  ],
  'the template, chosen at the start': [
    'AgendaItem.title',
    'AgendaItem.kind',
    'letter.circular',
    ...['minutes', 'findings', 'letter', 'news'].flatMap(kind => [
      `${kind}.kind`,
      `${kind}.template`,
    ]),
  ],
  'carried from paper to paper (core/carry)': [
    'ActionItem.trail',
    'AgendaItem.trail',
    'Topic.trail',
    ...['meeting', 'place', 'page', 'event', 'agency', 'due', 'note', 'part'].map(
      one => `Entry.${one}`,
    ),
    'AgendaItem.adoptions.of',
    'AgendaItem.adoptions.version',
    'minutes.waiting',
    'minutes.waiting.actions',
    'minutes.waiting.topics',
    'minutes.waiting.topics.kind',
    'minutes.waiting.topics.topic',
    'findings.goals',
    ...['id', 'area', 'text', 'unit', 'target', 'sum'].map(one => `findings.goals.${one}`),
  ],
  'a problem that was raised (core/month/raise)': [
    'Topic.raised',
    'Topic.raised.by',
    'Topic.raised.area',
    'Topic.raised.report',
  ],
  'the report of a month (core/month)': [
    'minutes.reports',
    'AgencyReport.month',
    'AgencyReport.form',
    ...['results', 'obstacles', 'help', 'next'].map(one => `AgencyReport.areas.${one}`),
  ],
  'the roll (core/quorum/roll)': ['minutes.attendance.appointed'],
  'how far a paper has come (core/adoption/stages)': [
    'minutes.stages',
    ...['findings', 'letter', 'news'].flatMap(kind => [
      `${kind}.stages`,
      ...['stage', 'day', 'by'].map(one => `${kind}.stages.${one}`),
    ]),
  ],
  'the registry of the office': [
    'Agency.abbreviation',
    'Agency.addressee',
    'Agency.ministry',
    'Agency.area',
    'Agency.validFrom',
    'Agency.validTo',
    'letter.agencies',
    'news.agencies',
  ],
}

interface Shape {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly additionalProperties?: Shape | boolean
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly allOf?: readonly Shape[]
  readonly const?: string
}

/** Every field below a shape, `Meeting.series.special`; another kind of thing has fields of its own. */
function fieldsOf(shape: Shape, name: string): string[] {
  if (shape.$ref !== undefined) return []
  const { anyOf = [], oneOf = [], allOf = [], items, additionalProperties: more } = shape
  const inside = [...anyOf, ...oneOf, ...allOf, ...(items ? [items] : [])]
  return [
    ...inside.flatMap(one => fieldsOf(one, name)),
    ...(typeof more === 'object' ? fieldsOf(more, name) : []),
    ...Object.entries(shape.properties ?? {}).flatMap(([own, field]) => [
      `${name}.${own}`,
      ...fieldsOf(field, `${name}.${own}`),
    ]),
  ]
}

function everyField(): string[] {
  const schema = JSON.parse(readFileSync('docs/format/document.schema.json', 'utf8'))
  const kinds: Shape[] = schema.oneOf
  const things = Object.entries<Shape>(schema.$defs)
  const found = [
    ...things.flatMap(([name, shape]) => fieldsOf(shape, name)),
    ...kinds.flatMap(kind => fieldsOf(kind, kind.properties?.['kind']?.const ?? '')),
  ]
  return [...new Set(found)].toSorted()
}

const BY_HAND = Object.entries(SET_BY_HAND).flatMap(([place, things]) =>
  Object.entries(things).flatMap(([thing, names]) =>
    names.split(' ').map(name => ({ place, field: `${thing}.${name}`, name })),
  ),
)

function textIn(place: string): string {
  if (!statSync(place).isDirectory()) return readFileSync(place, 'utf8')
  return readdirSync(place)
    .map(name => textIn(path.join(place, name)))
    .join('\n')
}

test('each field of a document has a hand, and each hand a field', () => {
  const held = [...BY_HAND.map(({ field }) => field), ...Object.values(SET_BY_PROGRAM).flat()]
  expect([...new Set(held)].toSorted()).toEqual(everyField())
})

test('no field that a person sets is said to be set by the program', () => {
  const others = new Set(Object.values(SET_BY_PROGRAM).flat())
  expect(BY_HAND.filter(({ field }) => others.has(field))).toEqual([])
})

test('the place that is named writes the field', () => {
  const texts = new Map(Object.keys(SET_BY_HAND).map(place => [place, textIn(place)]))
  const unwritten = BY_HAND.filter(({ place, name }) => {
    const written = new RegExp(
      String.raw`\b${name}\b\s*:|[{,]\s*${name}\s*[,}]|'${name}'|\b${name}=\{`,
    )
    return !written.test(texts.get(place) ?? '')
  })
  expect(unwritten.map(({ place, field }) => `${place}: ${field}`)).toEqual([])
})
