import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { markedPaper } from '../../../core/derive/marked-paper'
import { Agency } from '../../../core/model/agency'
import type { Document } from '../../../core/model/document'
import type { Context } from '../../../core/office/context'
import { contextOf } from '../../../core/office/registry'
import { readTemplate } from '../../../core/template/read-template'
import type { Digits } from '../../../core/thai/numerals'
import { lintDocx } from '../../../press/docx/lint'
import { writeDocx } from '../../../press/docx/write'
import { anyFindingsReport, anyLetter, anyMinutes, anyNews } from '../../arbitraries/document'
import { inThai } from '../../in-thai'

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(`templates/${name}.json`, 'utf8'))
}

const { agencies } = v.parse(v.object({ agencies: v.array(Agency) }), readJson('agencies'))

function contextBy(name: string, document: Document, digits: Digits): Context {
  const template = readTemplate(readJson(name))
  if (!template.ok) throw new Error(inThai(template.fault.subject))
  const house = { digits, organisation: 'กองต่อต้านการค้ามนุษย์' }
  return contextOf(document, template.value, agencies, house)
}

test.each([
  ['monthly-minutes', anyMinutes],
  ['workshop-findings', anyFindingsReport],
  ['circular-letter', anyLetter],
  ['memo', anyLetter],
  ['news', anyNews],
])(
  'whatever is written into %s, our lint finds nothing in its Word file',
  async (name, documents) => {
    await fc.assert(
      fc.asyncProperty(documents, fc.constantFrom('thai', 'arabic'), async (document, digits) => {
        const manuscript = markedPaper(document, contextBy(name, document, digits))
        expect(lintDocx(await writeDocx([manuscript]))).toEqual([])
      }),
      { numRuns: 8 },
    )
  },
)
