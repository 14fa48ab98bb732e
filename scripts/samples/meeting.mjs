import { attendance } from './attendance.mjs'
import { order, words } from './order.mjs'
import { outcome, report } from './report.mjs'

/** @typedef {Record<string, any>} Json */

/**
 * One meeting: what comes from the paper before, and what its source says of that day.
 *
 * @param {Json} source
 * @param {Json} last
 * @param {Json} template
 * @param {Json} program
 * @returns {Json}
 */
export function minutes(source, last, template, program) {
  const { followUp, livingAfter, richText } = program
  const { actions, topics } = livingAfter(last)
  const ids = [...actions, ...topics.map((/** @type {Json} */ { topic }) => topic)].map(
    ({ id }) => id,
  )
  const { only } = source
  const aside = only === undefined ? [] : ids.filter(id => !only.includes(id))
  const kind = only === undefined ? 'regular' : 'special'
  const opened = followUp(last, template, source['id'], { kind, aside })
  refuseStrangers(source, opened)
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

/**
 * A source that speaks of what is not before that meeting is wrong: nothing of it may get lost unseen.
 *
 * @param {Json} source
 * @param {Json} opened
 */
function refuseStrangers({ told = {}, reworded = {}, agenda }, opened) {
  /** @type {Json[]} */
  const items = opened['agenda']
  const orders = items.flatMap(item => item['actions'])
  const parts = orders.flatMap(({ id, duties }) =>
    duties.map((/** @type {Json} */ { agency }) => `${id} ${agency}`),
  )
  const known = [
    ...items.map(({ id }) => id),
    ...items.flatMap(item => item['topics'].map((/** @type {Json} */ { id }) => id)),
    ...orders.map(({ id }) => id),
    ...parts,
  ]
  const spoken = [
    ...Object.keys(agenda),
    ...Object.values(agenda).flatMap(({ decided = {} }) => Object.keys(decided)),
    ...Object.keys(reworded),
    ...Object.entries(told).flatMap(([id, of]) => Object.keys(of).map(agency => `${id} ${agency}`)),
  ]
  const strangers = spoken.filter(one => !known.includes(one))
  if (strangers.length > 0) throw new Error(`${opened['id']} has no ${strangers.join(', ')}`)
}
