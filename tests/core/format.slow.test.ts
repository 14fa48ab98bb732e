import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { RULE_SETS, RULES } from '../../core/check/rule-book'
import { HouseStyleFile, readHouse } from '../../core/office/read-house'
import { readTemplate, TemplateFile } from '../../core/template/read-template'
import { formatSchemas } from '../../scripts/format-schemas.mjs'

const docs = path.resolve(import.meta.dirname, '../../docs')

test('the published schemas are those that the program reads with', async () => {
  for (const [name, schema] of Object.entries(await formatSchemas()))
    expect(readFileSync(path.join(docs, 'format', name), 'utf8'), name).toBe(schema)
})

test('the example of docs/templates.md is a template', () => {
  const page = readFileSync(path.join(docs, 'templates.md'), 'utf8')
  const [, example = ''] = page.match(/```json\n([^`]*"format"[^`]*)```/) ?? []
  expect(readTemplate(JSON.parse(example))).toMatchObject({ ok: true })
})

test('a template may ask for any rule and any set, and for no other', () => {
  const asks = (name: string) => v.is(TemplateFile.entries.rules, [name])
  expect([...RULES, ...Object.keys(RULE_SETS)].filter(name => !asks(name))).toEqual([])
  expect(asks('no-such-rule')).toBe(false)
})

test('the example of docs/house-style.md is a house style that changes everything there is', () => {
  const page = readFileSync(path.join(docs, 'house-style.md'), 'utf8')
  const [, example = ''] = page.match(/```json\n([^`]*"format"[^`]*)```/) ?? []
  const read = readHouse(JSON.parse(example))
  expect(read).toMatchObject({ ok: true })
  expect(Object.keys(HouseStyleFile.entries).sort()).toEqual(
    read.ok ? Object.keys(read.value).sort() : [],
  )
})
