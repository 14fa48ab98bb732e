import type { Adoption } from '../model/adoption'
import type { AgendaItem } from '../model/agenda'
import type { Minutes } from '../model/document'
import type { MeetingRef } from '../model/meeting-ref'
import { mapAll, withParts } from '../model/walk/unchanged'

/** The agenda item under which minutes adopt reports; `undefined` where the form has none. */
export function adoptingItem({ agenda }: Minutes): AgendaItem | undefined {
  return agenda.find(({ adoptions = [] }) => adoptions.length > 0) ?? agenda.find(isForIt)
}

function isForIt({ kind }: AgendaItem): boolean {
  return kind === 'adopt'
}

/** The minutes with what they resolve on one report changed. */
export function withAdoption(
  minutes: Minutes,
  paper: string,
  change: (adoption: Adoption) => Adoption,
): Minutes {
  const agenda = mapAll(minutes.agenda, item => {
    if (item.adoptions === undefined) return item
    const changed = mapAll(item.adoptions, one => (one.of.document === paper ? change(one) : one))
    return withParts(item, { adoptions: changed })
  })
  return withParts(minutes, { agenda })
}

/** The minutes with one more report to adopt, after the others and before those of later meetings. As they are where they name it. */
export function addAdoption(minutes: Minutes, of: MeetingRef, version: string | null): Minutes {
  const item = adoptingItem(minutes)
  const { adoptions = [] } = item ?? {}
  if (item === undefined || adoptions.some(one => one.of.document === of.document)) return minutes
  const added: Adoption = { of, version, verdict: null, corrections: [] }
  const isEarlier = (one: Adoption) => (one.of.date ?? '') <= (of.date ?? '9999')
  const at = adoptions.findLastIndex(isEarlier) + 1
  const agenda = mapAll(minutes.agenda, one =>
    one === item ? { ...item, adoptions: adoptions.toSpliced(at, 0, added) } : one,
  )
  return withParts(minutes, { agenda })
}
