import { expect, test } from 'vitest'
import type { Warning } from '../../../core/manuscript/warning'
import { warningSentence } from '../../../core/wording/press'
import { tellWarnings } from '../../../renderer/notices/tell-warnings'
import type { Notice } from '../../../renderer/notices/toasts'
import { minutes } from '../../core/minutes'
import { context } from '../../core/papers'

const view = {
  document: minutes(),
  context: context('monthly-minutes'),
  gaps: [],
  numbers: new Map(),
}

function told(...warnings: Warning[]): Notice[] {
  const list: Notice[] = []
  const notices = {
    list,
    tell: (notice: Notice) => void list.push(notice),
    report: () => undefined,
    pasted: () => undefined,
    take: () => undefined,
    close: () => undefined,
  }
  tellWarnings(notices, warnings, { view })
  return list
}

const LAO: Warning = { code: 'letters-missing', letters: 'ກ', words: 'ตัว ກ', source: 't1' }
const WIDE: Warning = { code: 'table-too-wide', columns: 40, source: 't1' }

test('a paper that stands as it was wanted needs no word', () => {
  expect(told()).toEqual([])
})

test('the message is the sentence of the gap list and stays until it is closed', () => {
  expect(told(LAO)).toEqual([{ kind: 'fault', words: warningSentence(LAO) }])
})

test('of several the first is told, and how many there are', () => {
  expect(told(LAO, WIDE, WIDE)).toEqual([
    {
      kind: 'fault',
      words: {
        th: `${warningSentence(LAO).th} และอีก ๒ ข้อ ดูในรายการช่องที่ขาด`,
        en: `${warningSentence(LAO).en} and 2 more: see the list of gaps`,
      },
    },
  ])
})
