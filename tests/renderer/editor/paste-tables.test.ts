import { expect, test } from 'vitest'
import { plainRows } from '../../../renderer/editor/markup/plain-rows'
import { pasted } from './from-html'

function rows(html: string): string[][] {
  return plainRows(pasted(html).text)
    .split('\n')
    .map(row => row.split('\t'))
}

test.each<[string, string, string[][], number]>([
  [
    'a cell over two rows',
    '<table><tr><td rowspan="2">ภาคเหนือ</td><td>ชาย</td><td>๑๐</td></tr><tr><td>หญิง</td><td>๒๐</td></tr><tr><td>ภาคใต้</td><td>ชาย</td><td>๓๐</td></tr></table>',
    [
      ['ภาคเหนือ', 'ชาย', '๑๐'],
      ['', 'หญิง', '๒๐'],
      ['ภาคใต้', 'ชาย', '๓๐'],
    ],
    1,
  ],
  [
    'a cell over two columns',
    '<table><tr><td colspan=2>ก</td><td>ข</td></tr><tr><td>ค</td><td>ง</td><td>จ</td></tr></table>',
    [
      ['ก', '', 'ข'],
      ['ค', 'ง', 'จ'],
    ],
    1,
  ],
  [
    'over both',
    '<table><tr><td rowspan=2 colspan=2>ก</td><td>ข</td></tr><tr><td>ค</td></tr><tr><td>ง</td><td>จ</td><td>ฉ</td></tr></table>',
    [
      ['ก', '', 'ข'],
      ['', '', 'ค'],
      ['ง', 'จ', 'ฉ'],
    ],
    1,
  ],
  [
    'a heading wider than the table',
    '<table><tr><th colspan=99>ก</th></tr><tr><td>ข</td><td>ค</td></tr></table>',
    [
      ['ก', ''],
      ['ข', 'ค'],
    ],
    1,
  ],
  [
    'no cell reaches into the next part',
    '<table><tbody><tr><td rowspan=0>ก</td><td>ข</td></tr><tr><td>ค</td></tr></tbody><tbody><tr><td>ง</td><td>จ</td></tr></tbody></table>',
    [
      ['ก', 'ข'],
      ['', 'ค'],
      ['ง', 'จ'],
    ],
    1,
  ],
  [
    'rows and columns that Excel hides',
    "<table><col><col style='display:none'><col><tr><td>ก</td><td>ข</td><td>ค</td></tr><tr style='display:none'><td>ง</td><td>จ</td><td>ฉ</td></tr><tr><td>ช</td><td>ซ</td><td>ญ</td></tr></table>",
    [
      ['ก', 'ค'],
      ['ช', 'ญ'],
    ],
    0,
  ],
  [
    'a hidden cell keeps its place',
    '<table><tr><td>ก</td><td>ข</td></tr><tr><td hidden>ค</td><td>ง</td></tr></table>',
    [
      ['ก', 'ข'],
      ['', 'ง'],
    ],
    0,
  ],
])('%s', (_name, html, cells, parted) => {
  expect(rows(html)).toEqual(cells)
  expect(pasted(html).report.parted).toBe(parted)
})

test('a table of more cells than a table may have comes in as lines, and that is said', () => {
  const row = (at: number) => `<tr><td colspan=${at}>ก</td><td>ข</td></tr>`
  const html = `<table>${Array.from({ length: 300 }, (_, at) => row(at + 1)).join('')}</table>`
  const { text, report } = pasted(html)
  expect(plainRows(text).split('\n')).toEqual(Array.from({ length: 300 }, () => ['ก', 'ข']).flat())
  expect(report.unfolded).toBe(1)
})
