import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import type { Agency } from '../../../core/model/agency'
import type { Context } from '../../../core/office/context'
import { contextOf, Registry, readRegistry } from '../../../core/office/registry'
import { anyMinutes } from '../../arbitraries/document'
import { inThai } from '../../in-thai'
import { minutes } from '../minutes'
import { readJson, registry, template } from '../papers'

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
  const house = { digits: 'thai', organisation: '' } as const
  const given = contextOf(document, template('monthly-minutes'), registry(), house)
  const merged = given.agencies
  expect(merged[1]?.name).toBe('กรมประชาสงเคราะห์')
  expect(merged.at(-1)?.id).toBe('sample-a')
  expect(merged).toHaveLength(26)
  expect(contextOf(document, given.template, merged, house)).toEqual(given)
  // @ts-expect-error: no context is put together by hand, for it might lack the document's own rows.
  const byHand: Context = { template: given.template, agencies: registry(), house }
  expect(byHand.agencies).not.toEqual(given.agencies)
})

test('a context is complete: whatever rows of its own a document has, a second time changes nothing', () =>
  fc.assert(
    fc.property(anyMinutes, document => {
      const house = { digits: 'thai', organisation: '' } as const
      const given = contextOf(document, template('monthly-minutes'), registry(), house)
      for (const row of document.agencies) expect(given.agencies).toContainEqual(row)
      expect(contextOf(document, given.template, given.agencies, house)).toEqual(given)
    }),
  ))

const rows = (...agencies: unknown[]) => ({ format: 1, agencies })

test.each<[string, unknown, string]>([
  ['a list', [], 'ทะเบียนหน่วยงาน ต้องเป็นชุดข้อมูลในวงเล็บปีกกา'],
  ['no list of agencies', { format: 1 }, 'ทะเบียนหน่วยงาน ช่อง “agencies” ขาดไป โปรดเพิ่ม'],
  ['an unknown field', { ...rows(), x: 1 }, 'ทะเบียนหน่วยงาน ช่อง “x” ไม่ใช่ช่องของทะเบียนหน่วยงาน'],
  ['a word for a row', rows('พส.'), 'หน่วยงานที่ ๑ ต้องเป็นชุดข้อมูลในวงเล็บปีกกา'],
  [
    'a row with an unknown field',
    rows(agency({}), { ...agency({ id: 'dsi' }), โทร: '๑' }),
    'หน่วยงานที่ ๒ (dsi) ช่อง “โทร” ไม่ใช่ช่องของทะเบียนหน่วยงาน',
  ],
  ['an id in Thai', rows(agency({ id: 'พส' })), 'หน่วยงานที่ ๑ (พส) ช่อง “id” ใช้ได้เฉพาะตัวอักษร a–z'],
  ['an agency without a name', rows(agency({ name: '' })), 'หน่วยงานที่ ๑ (dsdw) ช่อง “name” ต้องไม่ว่าง'],
  [
    'a line of work that there is not',
    rows({ ...agency({}), area: 'police' }),
    'หน่วยงานที่ ๑ (dsdw) ช่อง “area” ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้ "prosecution"',
  ],
  [
    'a day that is none',
    rows(agency({ validFrom: '2561-02-30' })),
    'หน่วยงานที่ ๑ (dsdw) ช่อง “validFrom” ต้องเป็นวันที่มีจริง',
  ],
  [
    'a name with a control character',
    rows(agency({ name: 'กรม\u0007' })),
    'หน่วยงานที่ ๑ (dsdw) ช่อง “name” มีอักขระที่มองไม่เห็น',
  ],
  ['two rows of one id', rows(agency({}), agency({})), 'มีสองหน่วยงานที่ใช้ id เดียวกันคือ “dsdw”'],
])('%s is refused in one sentence with its place', (_, json, said) => {
  const read = readRegistry(json)
  expect(read).toMatchObject({ ok: false, fault: { code: 'template-faulty' } })
  if (!read.ok) expect(inThai(read.fault.subject)).toContain(said)
})
