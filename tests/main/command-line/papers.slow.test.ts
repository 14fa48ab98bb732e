import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { encodeContainer } from '../../../core/file/container'
import { png } from '../../pictures'
import { news } from '../documents/a-document'
import { temporaryFolder } from '../temporary-folder'
import { withPicture } from './letter-with-picture'
import { mati } from './terminal'

const MINUTES = 'tests/fixtures/format-1.mati'
/** What is said before copies of these minutes are made: they lack seven things. */
const MARKED_DRAFT = 'เอกสารยังขาดสิ่งที่ต้องมี ๗ ข้อ ทุกฉบับที่ทำจะมีคำว่า «ร่าง» คำสั่ง check บอกว่าขาดอะไร'

function inFolder(): (name: string) => string {
  const folder = temporaryFolder()
  return name => path.join(folder, name)
}

const text = (file: string) => readFileSync(file, 'utf8')

test('a new paper of every template is filed, lacks things, and says so', async () => {
  const place = inFolder()
  const listed = await mati('templates')
  const ids = listed.out.map(line => line.split('\t')[0] ?? '')
  expect(ids).toEqual(
    expect.arrayContaining(['monthly-minutes', 'workshop-findings', 'circular-letter']),
  )
  for (const id of ids) {
    const file = place(`${id}.mati`)
    expect(await mati('new', id, '--to', file)).toEqual({ exit: 0, out: [file], err: [] })
    const checked = await mati('check', file)
    expect(checked.exit, id).toBe(1)
    expect(checked.out.length, id).toBeGreaterThan(0)
    const info = await mati('info', file)
    expect(info.out.join('\n')).toContain(`แม่แบบ: ${id}`)
  }
})

test('a new paper never takes the place of a file that is there', async () => {
  const place = inFolder()
  const file = put(place('งานเดือนก่อน.mati'), 'ของเดิม')
  const { exit, err } = await mati('new', 'memo', '--to', file)
  expect([exit, err[0]]).toEqual([1, expect.stringContaining('อยู่แล้ว')])
  expect(text(file)).toBe('ของเดิม')
})

test('info counts what a file holds', async () => {
  const { exit, out } = await mati('info', MINUTES)
  expect(exit).toBe(0)
  expect(out).toEqual(
    expect.arrayContaining(['บันทึกครั้งที่: 7', 'เรื่อง: 1', 'มติ: 1', 'ข้อสั่งการ: 1', 'ผู้รับสำเนา: 2']),
  )
})

test.each<[string, (bytes: Buffer) => boolean]>([
  ['a.pdf', bytes => bytes.subarray(0, 5).toString() === '%PDF-' && bytes.includes('%%EOF')],
  ['a.DOCX', bytes => 'word/document.xml' in unzipSync(bytes)],
  ['a.txt', bytes => bytes.toString().includes('รวบรวมสถิติ')],
])('export writes %s and leaves the original untouched', async (name, isWhole) => {
  const place = inFolder()
  const before = readFileSync(MINUTES)
  const out = place(name)
  writeFileSync(out, 'ของเดิม')
  expect(await mati('export', MINUTES, '--to', out)).toEqual({ exit: 0, out: [out], err: [] })
  expect(isWhole(readFileSync(out))).toBe(true)
  expect(readFileSync(MINUTES)).toEqual(before)
  expect(readdirSync(path.dirname(out))).toEqual([name])
})

test('the digits of the paper are those asked for', async () => {
  const place = inFolder()
  await mati('export', MINUTES, '--to', place('th.txt'))
  await mati('export', MINUTES, '--to', place('ar.txt'), '--digits', 'arabic')
  expect(text(place('th.txt'))).toContain('๑/๒๕๖๑')
  expect(text(place('ar.txt'))).toContain('1/2561')
})

test('plain JSON exports as its container does', async () => {
  const place = inFolder()
  await mati('export', MINUTES, '--to', place('a.txt'))
  await mati('export', 'tests/fixtures/format-1.json', '--to', place('b.txt'))
  expect(text(place('b.txt'))).toBe(text(place('a.txt')))
})

test.each<[string, string[], string[]]>([
  ['the document’s own list', [], ['สำเนาที่ 01 - ดีเอสไอ.pdf', 'สำเนาที่ 02 - ตร.pdf']],
  [
    'ids and abbreviations, each once',
    ['--recipients', 'rtp, dsi,ตร.'],
    ['สำเนาที่ 01 - ตร.pdf', 'สำเนาที่ 02 - ดีเอสไอ.pdf'],
  ],
  ['a file of one a line', ['--recipients', 'list.txt'], ['สำเนาที่ 01 - พส.pdf']],
  [
    'an agency without an abbreviation',
    ['--recipients', 'datip'],
    ['สำเนาที่ 01 - กองต่อต้านการค้ามนุษย์.pdf'],
  ],
])('circulate to %s makes a file each and one of all', async (_name, recipients, expected) => {
  const place = inFolder()
  writeFileSync(place('list.txt'), '\uFEFFdsdw\r\n\r\n')
  const names = recipients.map(word => (word === 'list.txt' ? place(word) : word))
  const { exit, out, err } = await mati('circulate', MINUTES, '--to', place('เวียน/ก.ย.'), ...names)
  expect({ exit, err }).toEqual({ exit: 0, err: [MARKED_DRAFT] })
  expect(out.map(file => path.basename(file))).toEqual([...expected, 'รวมทุกสำเนา merged.pdf'])
  expect(readdirSync(place('เวียน/ก.ย.')).length).toBe(out.length)
  for (const file of out) expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
})

test('the file copy of a letter has its pictures', async () => {
  const place = inFolder()
  const bytes = png({ width: 30, height: 20 })
  const letter = withPicture(place('ก.mati'), bytes, 30, 20)
  expect((await mati('paper', 'file-copy', letter, '--to', place('a.docx'))).exit).toBe(0)
  const parts = Object.entries(unzipSync(readFileSync(place('a.docx'))))
  const media = parts.filter(([name]) => name.startsWith('word/media/'))
  expect(media.map(([, { length }]) => length)).toEqual([bytes.length])
})

test('typeset makes a paper of plain text', async () => {
  const place = inFolder()
  writeFileSync(place('in.txt'), 'ประกาศ\nการประชุมติดตามผลการดำเนินงาน')
  for (const name of ['o.txt', 'o.pdf', 'o.docx'])
    expect((await mati('typeset', place('in.txt'), '--to', place(name))).exit).toBe(0)
  expect(text(place('o.txt'))).toContain('การประชุมติดตามผลการดำเนินงาน')
})

test.each<[string, string | Buffer, string[], number]>([
  ['a stray control', 'หน้าแรก\u009f และหน้าสอง', ['หน้าแรก และหน้าสอง'], 1],
  ['a turn of direction', 'วงเงิน \u202e๑๒๓\u202c บาท', ['วงเงิน ๑๒๓ บาท'], 1],
  ['other line ends', 'หน้าแรก\fหน้าสอง\u0085หน้าสาม', ['หน้าแรก', 'หน้าสอง', 'หน้าสาม'], 0],
  [
    'the end of a file of DOS',
    Buffer.from([0xa1, 0xd2, 0x0d, 0x0a, 0xa2, 0xd2, 0x1a]),
    ['กา', 'ขา'],
    1,
  ],
])('a plain text with %s is set, and what is left out is said', async (_, given, lines, said) => {
  const place = inFolder()
  writeFileSync(place('in.txt'), given)
  const { exit, err } = await mati('typeset', place('in.txt'), '--to', place('out.txt'))
  expect([exit, err.length]).toEqual([0, said])
  const written = text(place('out.txt'))
  for (const line of lines) expect(written).toContain(line)
  expect(written).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}]/u)
})

test('what is no text in any encoding is refused', async () => {
  const place = inFolder()
  writeFileSync(place('in.txt'), Buffer.from(Array.from({ length: 200 }, (_, at) => 1 + (at % 31))))
  const { exit, err } = await mati('typeset', place('in.txt'), '--to', place('out.txt'))
  expect([exit, err[0]]).toEqual([1, expect.stringContaining('in.txt')])
})

test('letters as high as the official ones leave room for fewer in a line', async () => {
  const place = inFolder()
  writeFileSync(place('in.txt'), 'ที่ประชุมพิจารณารายงานผลการดำเนินงานของทุกหน่วยงานแล้วเห็นชอบ '.repeat(20))
  const linesWith = async (name: string, ...options: string[]): Promise<number> => {
    await mati('typeset', place('in.txt'), '--to', place(name), ...options)
    return text(place(name)).split('\n').length
  }
  const long = await linesWith('long.txt', '--likeness', 'length')
  expect(await linesWith('unsaid.txt')).toBe(long)
  expect(await linesWith('high.txt', '--likeness=height')).toBeGreaterThan(long)
})

test.each<[string, (place: (name: string) => string) => string[], string]>([
  ['a file that is not there', () => ['check', 'ไม่มี.mati'], 'ไม่พบไฟล์ «ไม่มี.mati»'],
  ['a folder', place => ['info', path.dirname(place('x'))], 'เป็นโฟลเดอร์'],
  [
    'a foreign file',
    place => ['export', put(place('a.mati'), 'สวัสดี'), '--to', place('o.pdf')],
    '«a.mati» ไม่ใช่เอกสารของมติ',
  ],
  [
    'a Word file',
    place => ['check', put(place('a.docx'), 'PK\u0003\u0004word/document.xml')],
    'เป็นเอกสาร Word',
  ],
  [
    'half a file',
    place => ['check', put(place('a.mati'), readFileSync(MINUTES).subarray(0, 200))],
    '«a.mati» เสียหาย',
  ],
  ['a newer file', place => ['check', put(place('a.mati'), newer())], 'รุ่นใหม่กว่า'],
  [
    'a template that is gone',
    place => [
      'check',
      put(place('a.mati'), encodeContainer({ ...news('ข่าว'), template: 'gone' }, 1)),
    ],
    '«gone»',
  ],
  [
    'no recipients',
    place => [
      'circulate',
      put(place('a.mati'), encodeContainer(news('ข่าว'), 1)),
      '--to',
      place('o'),
    ],
    'ยังไม่มีผู้รับ',
  ],
  [
    'a folder that is not there',
    place => ['export', MINUTES, '--to', place('none/o.pdf')],
    'ไม่พบโฟลเดอร์ «none»',
  ],
  ['a folder as the file', place => ['export', MINUTES, '--to', folder(place('o.pdf'))], '«o.pdf»'],
  ['a file as the folder', place => ['circulate', MINUTES, '--to', put(place('o'), '')], '«o»'],
  [
    'a font that is not there',
    place => ['export', MINUTES, '--to', place('o.pdf'), '--font', 'ไม่มีแบบนี้'],
    '«ไม่มีแบบนี้»',
  ],
  [
    'a faulty template',
    place => ['templates', '--templates', path.dirname(put(place('ของเรา.json'), '{"format":1}'))],
    'ของเรา.json',
  ],
  [
    'a template that is no JSON',
    place => ['templates', '--templates', path.dirname(put(place('x.json'), '{'))],
    'x.json: อ่านเป็น JSON ไม่ได้',
  ],
  [
    'a template folder that is not there',
    place => ['templates', '--templates', place('none')],
    '«none»',
  ],
  [
    'a text that is none',
    place => ['typeset', put(place('a.txt'), Buffer.from([0, 1, 2])), '--to', place('o.pdf')],
    'ไม่ใช่ไฟล์ข้อความ',
  ],
  [
    'an empty text',
    place => ['typeset', put(place('a.txt'), ' \n'), '--to', place('o.pdf')],
    'ไม่มีข้อความ',
  ],
])('%s: a sentence, exit 1, nothing written', async (_name, prepare, sentence) => {
  const place = inFolder()
  const argv = prepare(place)
  const before = readdirSync(path.dirname(place('x'))).sort()
  const { exit, err: told } = await mati(...argv)
  const err = told.filter(line => line !== MARKED_DRAFT)
  expect(exit).toBe(1)
  expect(err).toHaveLength(1)
  expect(err[0]).toContain(sentence)
  expect(err[0]).toMatch(/โปรด/)
  expect(readdirSync(path.dirname(place('x'))).sort()).toEqual(before)
})

test('an office folder adds its templates and stands in for ours', async () => {
  const place = inFolder()
  const ours = JSON.parse(text('templates/news.json')) as object
  put(place('news.json'), JSON.stringify({ ...ours, title: 'ข่าวของเรา' }))
  put(place('more.json'), JSON.stringify({ ...ours, id: 'more-news', title: 'ข่าวเพิ่ม' }))
  const { out } = await mati('templates', '--templates', path.dirname(place('x')))
  expect(
    out.filter(line => line.includes('ข่าว')).map(line => line.split('\t').slice(0, 2)),
  ).toEqual(
    expect.arrayContaining([
      ['news', 'ข่าวของเรา'],
      ['more-news', 'ข่าวเพิ่ม'],
    ]),
  )
  expect(out.join()).not.toContain('news\tข่าวประชาสัมพันธ์')
})

test('a text is not set over itself', async () => {
  const place = inFolder()
  const file = put(place('a.txt'), 'ข้อความ')
  expect((await mati('typeset', file, '--to', file)).exit).toBe(2)
  expect(text(file)).toBe('ข้อความ')
})

function put(file: string, content: string | Uint8Array): string {
  writeFileSync(file, content)
  return file
}

function folder(place: string): string {
  mkdirSync(place)
  return place
}

/** A file of a format to come. */
function newer(): Uint8Array {
  return new Uint8Array(readFileSync('tests/fixtures/format-to-come.mati'))
}
