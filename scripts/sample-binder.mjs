import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { inRoot } from './build/root.mjs'

/** Where people edit the sample binder, a file a paper, named so that they stand in the order of the year. */
const SOURCE = 'examples/source/แฟ้มตัวอย่าง'
/** Where the program finds it. */
export const BINDER = 'examples/แฟ้มตัวอย่าง'
const TEMPLATE = 'templates/monthly-minutes.json'

/** What of the program the binder is made with. */
export const BINDER_SOURCES = [
  'core/carry/follow-up.ts',
  'core/carry/living.ts',
  'core/model/document.ts',
  'core/model/rich-text.ts',
  'core/template/read-template.ts',
]

/** @typedef {Record<string, any>} Json */

/**
 * The papers of the sample binder in the order of the year, by the name of their files. Each meeting is opened by the
 * program's own `followUp` from the paper before and then filled in with what its source says, so that numbers, ids and
 * trails are those that a secretary would have.
 *
 * @param {Json[]} modules as `loadSources(BINDER_SOURCES)` gives them
 * @returns {Promise<[name: string, document: Json][]>}
 */
export async function sampleBinder(modules) {
  const program = Object.assign({}, ...modules)
  const template = program['readTemplate'](await readSource(TEMPLATE)).value
  const names = (await readdir(inRoot(SOURCE))).filter(name => /^\d/.test(name)).sort()
  const workshop = await readSource(`${SOURCE}/workshop.json`)
  const base = await readSource(`examples/source/${workshop['base']}.json`)
  let last = findingsReport(workshop, base, program)
  /** @type {[string, Json][]} */
  const papers = [[`${workshop['file']}.mati`, last]]
  for (const name of names) {
    const source = await readSource(`${SOURCE}/${name}`)
    last = minutes(source, last, template, program)
    papers.push([`${source['file']}.mati`, last])
  }
  return papers
}

/** @param {string} file from the root */
async function readSource(file) {
  return JSON.parse(await readFile(inRoot(...file.split(path.posix.sep)), 'utf8'))
}

/**
 * The workshop: the facts of the sample report, and cards, groups and a framework of its own.
 *
 * @param {Json} source
 * @param {Json} base
 * @param {Json} program
 * @returns {Json}
 */
function findingsReport(source, base, { richText }) {
  const texts = Object.entries(source['texts']).map(([part, lines]) => [
    part,
    words(lines, richText),
  ])
  return {
    ...base,
    id: source['id'],
    texts: { ...base['texts'], ...Object.fromEntries(texts) },
    agencies: [],
    groups: source['groups'].map((/** @type {any[]} */ [id, name, area, agencies]) => ({
      id,
      name,
      area,
      facilitator: '',
      rapporteur: '',
      agencies,
    })),
    findings: source['findings'].map((/** @type {Json} */ one) => finding(one, richText)),
    goals: source['goals'].map((/** @type {any[]} */ [id, area, text, unit, target, sum]) => ({
      id,
      area,
      text,
      unit,
      target,
      sum,
    })),
    actions: source['actions'].map((/** @type {Json} */ one) => order(one, richText)),
  }
}

/**
 * @param {Json} source
 * @param {(plain: string) => Json[]} richText
 */
function finding({ id, group, area, aspect, text, cards }, richText) {
  const statements = cards.map(
    (/** @type {string[]} */ [agency, said], /** @type {number} */ at) => ({
      id: `${id}-card-${at + 1}`,
      group,
      agency,
      words: said,
      area,
      aspect,
    }),
  )
  return { id, area, aspect, statements, text: richText(text) }
}

/**
 * @param {Json} source
 * @param {(plain: string) => Json[]} richText
 */
function order({ task, duties, ...rest }, richText) {
  return {
    ...rest,
    task: richText(task),
    duties: duties.map((/** @type {any[]} */ [agency, due, how]) => ({
      agency,
      ...(how === 'lead' && { lead: true }),
      due,
      status: how === 'standing' ? how : 'open',
      progress: [],
    })),
  }
}

/**
 * One meeting: what comes from the paper before, and what its source says of that day.
 *
 * @param {Json} source
 * @param {Json} last
 * @param {Json} template
 * @param {Json} program
 * @returns {Json}
 */
function minutes(source, last, template, program) {
  const { followUp, livingAfter, richText } = program
  const { actions, topics } = livingAfter(last)
  const ids = [...actions, ...topics.map((/** @type {Json} */ { topic }) => topic)].map(
    ({ id }) => id,
  )
  const { only } = source
  const aside = only === undefined ? [] : ids.filter(id => !only.includes(id))
  const kind = only === undefined ? 'regular' : 'special'
  const opened = followUp(last, template, source['id'], { kind, aside })
  const reports = (source['reports'] ?? []).map((/** @type {Json} */ one) =>
    report(one, source, richText),
  )
  return {
    ...opened,
    meeting: { ...opened.meeting, ...source['meeting'] },
    texts: { ...opened.texts, opening: words(source['opening'], richText) },
    attendance: attendance(opened.attendance, source, opened.distribution),
    agenda: opened.agenda.map((/** @type {Json} */ item) => agendaItem(item, source, richText)),
    ...(reports.length > 0 && { reports: [...(opened.reports ?? []), ...reports] }),
    ...(source['signatories'] && { signatories: source['signatories'] }),
    ...(source['stages'] && { stages: source['stages'] }),
  }
}

/**
 * Who came: the body of the first meeting is appointed there; later ones say who was away and when somebody came or left.
 *
 * Members stand in the order of the distribution, as they were appointed.
 *
 * @param {Json} opened
 * @param {Json} source
 * @param {string[]} order
 */
function attendance(opened, { officers, away = {}, presence = {} }, order) {
  const listed = officers === undefined ? opened['present'] : appointed(opened['present'], officers)
  const body = listed.toSorted((/** @type {Json} */ a, /** @type {Json} */ b) =>
    a['role'] === 'member' && b['role'] === 'member'
      ? order.indexOf(a['agency']) - order.indexOf(b['agency'])
      : 0,
  )
  const isAway = (/** @type {Json} */ { id }) => away[id] !== undefined
  return {
    present: body
      .filter((/** @type {Json} */ one) => !isAway(one))
      .map((/** @type {Json} */ one) =>
        presence[one['id']] === undefined ? one : { ...one, presence: presence[one['id']] },
      ),
    absent: body
      .filter(isAway)
      .map((/** @type {Json} */ one) => ({ ...one, reason: away[one['id']] })),
    inAttendance: opened['inAttendance'],
  }
}

/**
 * @param {Json[]} members
 * @param {Json[]} officers
 */
function appointed(members, officers) {
  const line = { name: '', agency: null, substituteFor: '', reason: '' }
  const lines = officers.map(one => ({ ...line, ...one }))
  const own = members.filter(({ agency }) => !lines.some(one => one.agency === agency))
  return [lines.filter(isChair), own, lines.filter(one => !isChair(one))].flat()
}

/** @param {Json} officer */
function isChair({ role }) {
  return role === 'chair'
}

/**
 * @param {Json} opened
 * @param {Json} source
 * @param {(plain: string) => Json[]} richText
 */
function agendaItem(opened, { told = {}, reworded = {}, agenda }, richText) {
  const { topics: more = [], decided = {}, ...said } = agenda[opened['id']] ?? {}
  const heard = opened['topics'].map((/** @type {Json} */ one) =>
    matter(one, decided[one['id']] ?? {}, richText),
  )
  const brought = more.map((/** @type {Json} */ one) =>
    matter({ text: [], resolution: null, actions: [] }, one, richText),
  )
  const followed = opened['actions'].map((/** @type {Json} */ one) =>
    reported(one, told, reworded, richText),
  )
  const own = matter({ ...opened, actions: [] }, said, richText)
  return { ...own, actions: followed, topics: [...heard, ...brought] }
}

/**
 * @param {Json} opened
 * @param {Json} said
 * @param {(plain: string) => Json[]} richText
 */
function matter(opened, { text, resolution, actions = [], ...said }, richText) {
  return {
    ...opened,
    ...said,
    ...(text !== undefined && { text: words(text, richText) }),
    ...(resolution !== undefined && { resolution: resolved(resolution, richText) }),
    actions: [
      ...opened['actions'],
      ...actions.map((/** @type {Json} */ one) => order(one, richText)),
    ],
  }
}

/**
 * @param {any[]} resolution its verb, what follows it, and which earlier one it revises
 * @param {(plain: string) => Json[]} richText
 */
function resolved([verb, text, revises], richText) {
  return { verb, text: words(text, richText), ...(revises && { revises }) }
}

/**
 * What each agency told of its part: words, and its new state or day.
 *
 * @param {Json} opened
 * @param {Json} told
 * @param {Json} reworded
 * @param {(plain: string) => Json[]} richText
 */
function reported(opened, told, reworded, richText) {
  const task = reworded[opened['id']]
  const duties = opened['duties'].map((/** @type {Json} */ duty) => {
    const [progress, how] = told[opened['id']]?.[duty['agency']] ?? []
    return progress === undefined
      ? duty
      : { ...duty, ...outcome(how), progress: words(progress, richText) }
  })
  return { ...opened, ...(task && { task: richText(task) }), duties }
}

/** @param {string | undefined} how `done`, `ended`, or a new day */
function outcome(how) {
  if (how === undefined) return {}
  return /^\d/.test(how) ? { due: how } : { status: how }
}

/**
 * The report of an agency. What it tells of its duties is what the table of that meeting says.
 *
 * @param {Json} source
 * @param {Json} meeting
 * @param {(plain: string) => Json[]} richText
 */
function report({ position, areas, figures = [], ...source }, { told = {} }, richText) {
  const answered = Object.entries(told).filter(([, parts]) => parts[source['agency']] !== undefined)
  return {
    ...source,
    by: { name: '', position },
    form: null,
    areas: areas.map((/** @type {Json} */ { area, results, obstacles, help, next }) => ({
      area,
      results: words(results, richText),
      obstacles: words(obstacles, richText),
      help: words(help, richText),
      next: words(next, richText),
    })),
    replies: answered.map(([id, parts]) => reply(id, parts[source['agency']], richText)),
    figures: figures.map((/** @type {any[]} */ [goal, value]) => ({ goal, value })),
  }
}

/**
 * @param {string} matter
 * @param {string[]} told
 * @param {(plain: string) => Json[]} richText
 */
function reply(matter, [progress, how], richText) {
  const { due = null, status = 'open' } = outcome(how)
  return { matter, status, progress: words(progress, richText), newDue: due }
}

/**
 * @param {string | string[] | undefined} lines
 * @param {(plain: string) => Json[]} richText
 */
function words(lines = [], richText) {
  return richText([lines].flat().join('\n'))
}
