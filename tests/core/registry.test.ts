import * as v from 'valibot'
import { expect, test } from 'vitest'
import type { Agency } from '../../core/model/agency'
import { agenciesOf, contextOf, Registry, readRegistry } from '../../core/registry'
import { minutes } from './minutes'
import { readJson, registry, template } from './papers'

const agency = (change: Partial<Agency>): Agency => ({
  id: 'dsdw',
  name: 'กรมประชาสงเคราะห์',
  abbreviation: '',
  ministry: '',
  area: null,
  validFrom: null,
  validTo: null,
  ...change,
})

test('the registry begins with the secretariat and names whom a letter addresses', () => {
  const agencies = registry()
  expect(agencies[0]).toMatchObject({ id: 'datip', name: 'กองต่อต้านการค้ามนุษย์' })
  expect(agencies).toEqual(v.parse(Registry, readJson('templates/agencies.json')).agencies)
  for (const { addressee } of agencies) expect(addressee).toBeTruthy()
})

test('a document’s own row wins over the registry’s, a new one comes after', () => {
  const document = minutes({ agencies: [agency({}), agency({ id: 'sample-a' })] })
  const merged = agenciesOf(registry(), document)
  expect(merged[1]?.name).toBe('กรมประชาสงเคราะห์')
  expect(merged.at(-1)?.id).toBe('sample-a')
  expect(merged).toHaveLength(26)
  const house = { digits: 'thai', organisation: '' } as const
  expect(contextOf(document, template('monthly-minutes'), registry(), house).agencies).toEqual(
    merged,
  )
})

test.each([
  ['not a registry', []],
  ['two rows of one id', { format: 1, agencies: [agency({}), agency({})] }],
  ['an unknown field', { ...(readJson('templates/agencies.json') as object), x: 1 }],
])('%s is refused', (_, json) => {
  expect(readRegistry(json)).toMatchObject({ ok: false, fault: { code: 'template-faulty' } })
})
