import * as v from 'valibot'
import { fail, ok, type Result } from '../fault'
import { placeIn, readOfficeFile } from '../file/office-file'
import { Agency } from '../model/agency'
import type { Document } from '../model/document'
import type { Template } from '../template/template'
import { joined } from '../wording/sentence'
import { agencyPlace, agencyTwice, REGISTRY_NAME } from '../wording/template-faults'
import type { Context, HouseStyle } from './context'
import { templateOf } from './template-of'

/** ทะเบียนหน่วยงาน: the rows of `templates/agencies.json`, in official order. */
export const Registry = v.strictObject({
  format: v.literal(1),
  agencies: v.pipe(v.array(Agency), v.maxLength(2000)),
})
export type Registry = v.InferOutput<typeof Registry>

/**
 * Reads the office's registry from parsed JSON, strictly; two rows of one id are a fault. Its subject
 * names the first mistake in one sentence, with its row and field.
 */
export function readRegistry(json: unknown): Result<readonly Agency[]> {
  const read = readOfficeFile(Registry, json, REGISTRY_NAME)
  if (!read.ok) {
    const { keys, reason, detail } = read.mistake
    return fail(
      'template-faulty',
      joined([placeIn(json, keys, REGISTRY_NAME, ROWS), reason], ' '),
      detail,
    )
  }
  const { agencies } = read.value
  const ids = agencies.map(agency => agency.id)
  const twice = ids.find((id, index) => ids.indexOf(id) < index)
  return twice === undefined ? ok(agencies) : fail('template-faulty', agencyTwice(twice))
}

const ROWS = { list: 'agencies', place: agencyPlace }

/** The registry with the document's own rows after it. A document's row wins over one of the same id. */
function agenciesOf(registry: readonly Agency[], document: Document): readonly Agency[] {
  const own = new Map(document.agencies.map(agency => [agency.id, agency]))
  const known = new Set(registry.map(agency => agency.id))
  const extra = document.agencies.filter(agency => !known.has(agency.id))
  return [...registry.map(agency => own.get(agency.id) ?? agency), ...extra]
}

/**
 * What a document is read against: the one door to a context. With the agencies of another context in place of
 * the registry, the document's own rows come to those. A document that was given rows since is read anew.
 */
export function contextOf(
  document: Document,
  template: Template,
  registry: readonly Agency[],
  house: HouseStyle,
): Context {
  const agencies = agenciesOf(registry, document)
  return { template: templateOf(template, house, document), agencies, house } as Context
}
