import { expect, test } from 'vitest'
import { mati } from './terminal'

test.each([[[]], [['--help']], [['export', '--help']], [['-h']]])(
  '%j prints the usage',
  async argv => {
    const { exit, out, err } = await mati(...argv)
    expect([exit, err]).toEqual([0, []])
    expect(out.join('\n')).toMatch(/วิธีใช้.*circulate.*--recipients/s)
  },
)

test('every command of the usage is one the program knows', async () => {
  const { out } = await mati()
  const commands = [...out.join('\n').matchAll(/^ {2}([a-z]+)/gm)].map(match => match[1] ?? '')
  expect(commands).toEqual([
    'templates',
    'new',
    'next',
    'report',
    'check',
    'repair',
    'info',
    'export',
    'compare',
    'circulate',
    'paper',
    'register',
    'register',
    'find',
    'life',
    'news',
    'year',
    'verify',
    'issue',
    'adopt',
    'typeset',
  ])
  for (const command of commands)
    expect((await mati(command, '--none')).err.join()).toContain('ไม่มีตัวเลือก «--none»')
})

test.each<[string, string]>([
  ['expotr x.mati', '«expotr»'],
  ['toString', '«toString»'],
  ['check x.mati --colour red', '«--colour»'],
  ['check x.mati --to y', '«--to»'],
  ['check', '«ไฟล์»'],
  ['check a.mati b.mati', '«b.mati»'],
  ['templates all', '«all»'],
  ['new', '«แม่แบบ»'],
  ['new monthly-minutes', '«--to»'],
  ['new monthly-minutes --to', '«--to»'],
  ['new monthly-minutes --to --templates x', '«--to»'],
  ['new monthly-minutes --to=', '«--to»'],
  ['new monthly-minutes --to a.mati --to b.mati', '«--to»'],
  ['new monthly-minutes --to a.docx', '«a.docx»'],
  ['new annual-report --to a.mati', '«annual-report»'],
  ['repair tests/fixtures/format-1.mati --to out.pdf', '«out.pdf»'],
  [
    'repair tests/fixtures/format-1.mati --to tests/fixtures/format-1.mati',
    '«tests/fixtures/format-1.mati»',
  ],
  ['export tests/fixtures/format-1.mati --to out.odt', '«out.odt»'],
  ['export tests/fixtures/format-1.mati --to out', '«out»'],
  ['export tests/fixtures/format-1.mati --to o.pdf --digits roman', '«roman»'],
  ['export tests/fixtures/format-1.mati --to o.pdf --likeness width', '«width»'],
  ['export tests/fixtures/format-1.mati --to o.docx --pdf 2a', '«o.docx»'],
  ['export tests/fixtures/format-1.mati --to o.docx --pdf 1b', '«o.docx»'],
  ['export tests/fixtures/format-1.mati --to o.txt --watermark', '--watermark'],
  ['export tests/fixtures/format-1.mati --to -', '«-»'],
  ['check tests/fixtures/format-1.mati --likeness height', '«--likeness»'],
  ['typeset README.md --to README.html', '«README.html»'],
  ['report', '«ไฟล์»'],
  ['report a.mati', '«แถวรายงาน.txt»'],
  ['report a.mati b.txt --to c.docx', '«c.docx»'],
  ['paper', '«ชนิด»'],
  ['paper agenda', '«ไฟล์»'],
  ['paper agenda a.mati b.mati --to o.pdf', '«b.mati»'],
  ['paper cake tests/fixtures/format-1.mati --to o.pdf', 'follow-up-table'],
  ['paper agenda tests/fixtures/format-1.mati --to o.odt', '«o.odt»'],
  ['circulate tests/fixtures/format-1.mati --to สำเนา.pdf', '«สำเนา.pdf» เป็นชื่อไฟล์'],
  ['circulate tests/fixtures/format-1.mati --to สำเนา.DOCX', '«สำเนา.DOCX» เป็นชื่อไฟล์'],
  ['circulate tests/fixtures/format-1.mati --to -', '«-»'],
  ['export tests/fixtures/format-1.mati --to o.pdf --organisation กรม\u0007', 'อักขระที่มองไม่เห็น'],
  ['check \u001b[31mx.mati', 'อักขระที่มองไม่เห็น'],
  ['circulate tests/fixtures/format-1.mati --to out --recipients dsi,กรมที่ไม่มี', '«กรมที่ไม่มี»'],
  ['circulate tests/fixtures/format-1.mati --to out --recipients กรมที่ไม่มี', '«กรมที่ไม่มี»'],
])('%s is wrong use, and the mistake is named', async (line, named) => {
  const { exit, out, err } = await mati(...line.split(' '))
  expect({ exit, out }).toEqual({ exit: 2, out: [] })
  expect(err).toHaveLength(1)
  expect(err[0]).toContain(named)
})
