import { mapAll, withParts } from './unchanged'
import type { LineKind, Place, Walk } from './walker'

/** What is said of somebody, in whatever list. */
interface Somebody {
  readonly name: string
  readonly position: string
  readonly substituteFor?: string
  readonly reason?: string
}

/** Goes through a list of people, as one piece. */
export function walkPeople<P extends Somebody>(
  people: P[],
  part: string,
  placeOf: (person: P) => Place,
  walk: Walk,
): P[] {
  return walk.piece(people, part, () =>
    mapAll(people, person => walkPerson(person, placeOf(person), walk)),
  )
}

/** Goes through what is said of one person. */
export function walkPerson<P extends Somebody>(person: P, place: Place, walk: Walk): P {
  const put = putAt(place, walk)
  const { name, position, substituteFor, reason } = person
  return withParts<Somebody>(person, {
    name: put('name', name),
    position: put('position', position),
    ...(substituteFor !== undefined && { substituteFor: put('name', substituteFor) }),
    ...(reason !== undefined && { reason: put('line', reason) }),
  }) as P
}

/** What puts lines of one place in their places. */
export function putAt(place: Place, walk: Walk) {
  return (kind: LineKind, line: string): string => walk.line(line, kind, place)
}
