import path from 'node:path'
import * as v from 'valibot'
import { fail, ok, type Result } from '../../core/fault'
import type { SharedOffice } from '../../core/office/shared-office'
import { SHARED_PARTS, type SharedPart } from '../../core/office/shared-part'
import { SHARED_WORDS } from '../../core/wording/binder-shares'
import { figures, fill } from '../../core/wording/sentence'
import type { SharedState } from '../../preload/binder-shares'
import type { Desk } from '../desk'
import { type RequestArea, request } from './request'

const part = v.picklist(SHARED_PARTS)

/** What two to six officers share lies in their binder: read, put there, left to each desk again. */
export const sharedRequests = (desk: Desk) =>
  ({
    'shared:read': request([], async () => ok(stateOf(desk, await desk.office.shared.read()))),
    'shared:put': request([part], async part => {
      const put = await putOwn(desk, part)
      return put.ok ? ok(stateOf(desk, put.value)) : put
    }),
    'shared:drop': request([part], async part => {
      const dropped = await desk.office.shared.put(part, null)
      return dropped.ok ? ok(stateOf(desk, dropped.value)) : dropped
    }),
  }) satisfies RequestArea

function stateOf(desk: Desk, { agencies, house, series }: SharedOffice): SharedState {
  const { binder } = desk.settings.read()
  return {
    binder: binder === '' ? null : path.basename(binder),
    shared: {
      ...(agencies && { agencies: fill(SHARED_WORDS.agencies, figures(agencies.length)) }),
      ...(house && { house: house.title }),
      ...(series && { series: series.map(({ body }) => body).join(', ') }),
    },
    hasSeries: openSeries(desk) !== null,
  }
}

async function putOwn(desk: Desk, part: SharedPart): Promise<Result<SharedOffice>> {
  switch (part) {
    case 'agencies': {
      const library = await desk.office.ownLibrary()
      return library.ok ? desk.office.shared.put(part, library.value.registry) : library
    }
    case 'house':
      return desk.office.shared.put(part, await ownHouse(desk))
    case 'series': {
      const open = openSeries(desk)
      if (open === null) return fail('shared-changed')
      const { series = [] } = await desk.office.shared.read()
      const others = series.filter(({ body }) => body !== open.body)
      return desk.office.shared.put(part, [...others, open])
    }
  }
}

/** The style of this desk; where it has none, its own habits as one. */
async function ownHouse(desk: Desk): Promise<NonNullable<SharedOffice['house']>> {
  const file = await desk.office.house.ownFile()
  const { organisation, digits } = desk.settings.read()
  const name = organisation.trim()
  const habits = { digits, ...(name !== '' && { organisation: name.slice(0, 300) }) }
  return {
    format: 1,
    title: name.slice(0, 200) || path.basename(desk.settings.read().binder),
    ...habits,
    ...file,
  }
}

/** The series of the minutes that were opened last, once somebody has said how it goes. */
function openSeries(desk: Desk): NonNullable<SharedOffice['series']>[number] | null {
  const words = desk.documents.latest()?.words
  if (words?.kind !== 'minutes') return null
  const { body, series } = words.meeting
  return series === undefined || body.trim() === '' ? null : { body: body.trim(), series }
}
