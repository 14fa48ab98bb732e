/** @typedef {Record<string, any>} Json */

/**
 * Who came: the body of the first meeting is appointed there; later ones say who was away and when somebody came or left.
 *
 * Members stand in the order of the distribution, as they were appointed.
 *
 * @param {Json} opened
 * @param {Json} source
 * @param {string[]} order
 */
export function attendance(opened, { officers, away = {}, presence = {} }, order) {
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
