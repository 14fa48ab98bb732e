import type { Agency } from '../../core/model/agency'
import type { Document } from '../../core/model/document'

type Named = readonly [id: string, name: string]

/** A body that was renamed at the end of 2014, as the rows of its two names. */
export function bodyOf(abbreviation: string, named: { until: Named; since: Named }): Agency[] {
  const common = { ministry: 'สำนักนายกรัฐมนตรี', area: null, abbreviation }
  const [[oldId, oldName], [id, name]] = [named.until, named.since]
  return [
    { ...common, id: oldId, name: oldName, validFrom: null, validTo: '2014-12-31' },
    { ...common, id, name, validFrom: '2015-01-01', validTo: null },
  ]
}

/** The document with a body that was renamed among its own agencies, under both of its names. */
export function registryWith(document: Document): Document {
  const until = ['old-centre', 'ศูนย์เก่า'] as const
  const since = ['new-centre', 'ศูนย์ใหม่'] as const
  return { ...document, agencies: bodyOf('ศม.', { until, since }) }
}
