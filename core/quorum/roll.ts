import { ATTENDEE_ROLES, type Attendance, type Attendee } from '../model/attendee'

/**
 * บัญชีรายชื่อกรรมการ: all members, present or not, as they were appointed. Those present stand as they are listed; who is
 * absent takes the place after the one before them in the order that is kept, or where none is kept, after the last
 * of their office.
 */
export function rollOf({ present, absent, appointed = [] }: Attendance): Attendee[] {
  const places = new Map(appointed.map((id, place) => [id, place]))
  const before = (one: Attendee): ((other: Attendee) => boolean) => {
    const own = places.get(one.id)
    if (own === undefined) return other => rank(other) <= rank(one)
    return other => (places.get(other.id) ?? Number.POSITIVE_INFINITY) < own
  }
  const inOrder = absent.toSorted((a, b) => placeIn(places, a) - placeIn(places, b))
  return inOrder.reduce<Attendee[]>((roll, one) => {
    const at = roll.findLastIndex(before(one)) + 1
    return roll.toSpliced(at, 0, one)
  }, present)
}

/** The lists with a member marked as absent, or as present again: the name stays, and so does the order of appointment. */
export function markedAs(list: 'present' | 'absent', id: string, attendance: Attendance) {
  const roll = rollOf(attendance)
  const isMoved = ({ [list]: there }: Attendance) => there.every(one => one.id !== id)
  if (!roll.some(one => one.id === id) || !isMoved(attendance)) return attendance
  const away = new Set(attendance.absent.map(one => one.id))
  if (list === 'absent') away.add(id)
  else away.delete(id)
  const { appointed: _, ...lists } = attendance
  return {
    ...lists,
    present: roll.filter(one => !away.has(one.id)),
    absent: roll.filter(one => away.has(one.id)).map(awayAllTheTime),
    ...(away.size > 0 && { appointed: roll.map(one => one.id) }),
  }
}

/** The lists as those of who came, now that somebody has gone through them. */
export function asTaken({ expected: _, ...lists }: Attendance): Attendance {
  return lists
}

/** Who did not come has no hours. */
function awayAllTheTime({ presence: _, recused: __, by: ___, ...member }: Attendee): Attendee {
  return member
}

function placeIn(places: ReadonlyMap<string, number>, { id }: Attendee): number {
  return places.get(id) ?? places.size
}

function rank({ role }: Attendee): number {
  return ATTENDEE_ROLES.indexOf(role)
}
