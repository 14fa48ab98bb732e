import type { Agency } from '../../core/model/agency'
import type { Document } from '../../core/model/document'

const common = { ministry: 'สำนักนายกรัฐมนตรี', area: null, abbreviation: 'ศม.' }

/** A body that has borne its name since 2015. */
export const renamed: Agency = {
  ...common,
  id: 'new-centre',
  name: 'ศูนย์ใหม่',
  validFrom: '2015-01-01',
  validTo: null,
}
const former: Agency = {
  ...common,
  id: 'old-centre',
  name: 'ศูนย์เก่า',
  validFrom: null,
  validTo: '2014-12-31',
}

/** The document with a body that was renamed among its own agencies, under both of its names. */
export function registryWith(document: Document): Document {
  return { ...document, agencies: [former, renamed] }
}
