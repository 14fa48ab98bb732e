import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { issuedText, readIssuedLines, standsThere } from '../../../core/adoption/issued-lines'
import { decodeContainer, encodeContainer } from '../../../core/file/container'
import { pagesText } from '../../../core/file/versions'
import type { Adoption, Correction } from '../../../core/model/adoption'
import type { Minutes } from '../../../core/model/document'
import { plainText, richText } from '../../../core/model/rich-text'
import { actionsOf, mattersOf } from '../../../core/model/walk/matters'
import { action, meetingRef, minutesWith, resolved, topic } from '../../core/minutes'
import { mati } from './terminal'

const folder = mkdtempSync(path.join(tmpdir(), 'mati-issue-'))
afterAll(() => rmSync(folder, { recursive: true }))
const place = (name: string) => path.join(folder, name)

const FIRST: Minutes = {
  ...minutesWith('consider', {
    topics: [
      topic({ text: richText('ให้ทุกหน่วยงานรายงานภายในวันที่ ๓๑ มกราคม ๒๕๖๒') }),
      topic({ id: 't2', resolution: resolved('เห็นชอบ'), text: richText('ฝ่ายเลขานุการเสนอ') }),
    ],
  }),
  id: 'first',
}

/** The next meeting, which adopts the report of the first. */
function second(change: Partial<Adoption>): Minutes {
  const of = meetingRef({ ordinal: 2, year: 2561 }, { document: 'first' })
  const next = minutesWith('adopt', {
    adoptions: [{ of, version: null, verdict: 'as-is', corrections: [], ...change }],
  })
  return {
    ...next,
    meeting: { ...next.meeting, date: '2018-11-14', number: { ordinal: 3, year: 2561 } },
  }
}

function put(name: string, document: Minutes): string {
  writeFileSync(place(name), encodeContainer(document, 4))
  return place(name)
}

function opened(file: string) {
  const read = decodeContainer(new Uint8Array(readFileSync(file)))
  if (!read.ok) throw new Error(read.fault.code)
  return read.value
}

const text = (document: ReturnType<typeof opened>['document']) =>
  document.kind === 'minutes'
    ? plainText(document.agenda.find(({ kind }) => kind === 'consider')?.topics[0]?.text ?? [])
    : ''

async function issue(name: string): Promise<string> {
  const file = place(name)
  const said = await mati('issue', put('draft.mati', FIRST), '--to', file, '--day', '2018-10-20')
  expect(said).toEqual({
    exit: 0,
    out: [file],
    err: [expect.stringMatching(/^ออกฉบับที่ ๑ จำนวน [๑-๙] หน้า$/)],
  })
  return file
}

test('ออกฉบับเวียน: เก็บเอกสาร หน้า และบรรทัดของวันนั้นไว้ในไฟล์', async () => {
  const { document, versions } = opened(await issue('issued.mati'))
  expect(document.stages).toEqual([{ stage: 'circulated', day: '2018-10-20', by: '' }])
  expect(versions).toMatchObject([
    { n: 1, state: 'issued', day: '2018-10-20', pdf: null, document },
  ])
  const lines = readIssuedLines(versions.map(pagesText).join(''))
  const cited = lines.find(({ words }) => words.includes('๓๑ มกราคม'))
  expect(cited?.page).toBeGreaterThan(0)
  expect(cited?.line).toBeGreaterThan(0)
})

test('ออกฉบับครั้งที่สองต่อจากครั้งแรก และเก็บ PDF เมื่อขอ', async () => {
  const first = await issue('once.mati')
  const twice = place('twice.mati')
  await mati('issue', first, '--to', twice, '--day', '2018-10-21', '--with-pdf')
  const [one, two] = opened(twice).versions
  expect(one).toEqual(opened(first).versions[0])
  expect([two?.n, two?.previous]).toEqual([2, one?.sha256])
  expect(
    Buffer.from(two?.pdf ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
})

test('ที่ยังเป็นร่างออกฉบับไม่ได้ วันที่ต้องอ่านได้', async () => {
  const draft = put('lacking.mati', { ...FIRST, signatories: [] })
  const to = place('no.mati')
  const refused = await mati('issue', draft, '--to', to)
  expect([refused.exit, refused.err[0]]).toEqual([1, expect.stringContaining('ยังออกฉบับไม่ได้')])
  const odd = await mati('issue', draft, '--to', to, '--day', '๑๕ พ.ย. ๖๑')
  expect([odd.exit, odd.err[0]]).toEqual([2, expect.stringContaining('ไม่รู้จักวันที่')])
})

function cite(file: string, was: string, becomes: string): Correction {
  const lines = readIssuedLines(opened(file).versions.map(pagesText).join(''))
  const paper = issuedText(lines)
  const found = lines.find(({ page, line }) => standsThere({ page, line, was }, paper))
  if (found === undefined) throw new Error(`${was} stands nowhere`)
  const { page, line } = found
  return { id: was, page, line, was, becomes, by: null, accepted: true }
}

test('รับรองโดยแก้ไข: ฉบับถัดไปแก้เฉพาะที่รับ ฉบับก่อนอยู่ครบ และแก้อีกไม่ได้', async () => {
  const file = await issue('circulated.mati')
  const corrections = [cite(file, '๓๑ มกราคม', '๒๘ กุมภาพันธ์')]
  const meeting = put('second.mati', second({ verdict: 'corrected', corrections }))
  const to = place('adopted.mati')
  expect(await mati('adopt', meeting, file, '--to', to)).toMatchObject({ exit: 0, out: [to] })
  const { document, versions } = opened(to)
  expect(text(document)).toBe('ให้ทุกหน่วยงานรายงานภายในวันที่ ๒๘ กุมภาพันธ์ ๒๕๖๒')
  expect(document.stages?.at(-1)).toEqual({
    stage: 'adopted',
    day: '2018-11-14',
    by: 'ครั้งที่ 3/2561',
  })
  expect(versions[0]).toEqual(opened(file).versions[0])
  expect(versions[1]).toMatchObject({ n: 2, state: 'adopted', day: '2018-11-14', document })
  const again = await mati('issue', to, '--to', place('again.mati'))
  expect([again.exit, again.err[0]]).toEqual([1, expect.stringContaining('คำสั่ง adopt')])
  const twice = await mati('adopt', meeting, to, '--to', place('twice.mati'))
  expect([twice.exit, twice.err[0]]).toEqual([1, expect.stringContaining('รับรองอยู่แล้ว')])
  const mended = await mati('repair', to, '--to', place('mended.mati'))
  expect([mended.exit, mended.err[0]]).toEqual([1, expect.stringContaining('แก้ข้อความไม่ได้')])
  const cited = await mati('check', meeting, '--earlier', to)
  expect(cited.out.filter(said => said.includes('ไม่พบ'))).toEqual([])
})

test('ที่บันทึกว่ารับรองแล้วโดยไม่มีฉบับ: issue เก็บฉบับรับรอง แล้วการประชุมหลังแก้ด้วย adopt', async () => {
  const by = 'ที่ประชุม'
  const said: Minutes = { ...FIRST, stages: [{ stage: 'adopted', day: '2018-10-24', by }] }
  const file = put('said.mati', said)
  const unissued = await mati('adopt', put('m.mati', second({})), file, '--to', place('x.mati'))
  expect([unissued.exit, unissued.err[0]]).toEqual([1, expect.stringContaining('issue')])
  const kept = place('kept.mati')
  expect(await mati('issue', file, '--to', kept)).toMatchObject({ exit: 0, out: [kept] })
  expect(opened(kept).versions).toMatchObject([{ state: 'adopted', day: '2018-10-24' }])
  expect(opened(kept).document).toEqual(said)
  const corrections = [cite(kept, '๓๑ มกราคม', '๒๘ กุมภาพันธ์')]
  const later = put('later.mati', second({ verdict: 'corrected', corrections }))
  const to = place('corrected.mati')
  expect(await mati('adopt', later, kept, '--to', to)).toMatchObject({ exit: 0, out: [to] })
  const { document, versions } = opened(to)
  expect(text(document)).toContain('๒๘ กุมภาพันธ์')
  expect(versions.map(({ n, state }) => [n, state])).toEqual([
    [1, 'adopted'],
    [2, 'adopted'],
  ])
})

test.each([
  ['ก่อนวันประชุม', '2018-10-09', 'ก่อนวันประชุม «๑๐ ตุลาคม ๒๕๖๑» ไม่ได้'],
  ['ก่อนฉบับก่อนหน้า', '2018-10-19', 'ก่อนฉบับที่ออกแล้ว «๒๐ ตุลาคม ๒๕๖๑» ไม่ได้'],
])('วันที่ออกฉบับ%sไม่ได้', async (_, day, words) => {
  const refused = await mati(
    'issue',
    await issue('day.mati'),
    '--to',
    place('x.mati'),
    '--day',
    day,
  )
  expect([refused.exit, refused.err[0]]).toEqual([1, expect.stringContaining(words)])
})

test('คำขอที่หาที่แก้แน่ชัดไม่ได้ถูกบอกทีละข้อ และไม่เขียนอะไร', async () => {
  const file = await issue('asked.mati')
  const sure = cite(file, '๓๑ มกราคม', '๒๘ กุมภาพันธ์')
  const corrections = [sure, { ...sure, id: 'c2', line: sure.line + 1 }]
  const meeting = put('asking.mati', second({ verdict: 'corrected', corrections }))
  const { exit, out } = await mati('adopt', meeting, file, '--to', place('unwritten.mati'))
  expect([exit, out]).toEqual([1, [expect.stringMatching(/“๓๑ มกราคม”: ไม่พบข้อความเดิมที่นั่น$/)]])
  expect(() => opened(place('unwritten.mati'))).toThrow()
})

/** The second meeting as if it had met on another day. */
function on(date: string): Minutes {
  const meeting = second({})
  return { ...meeting, meeting: { ...meeting.meeting, date } }
}

test.each<[string, (file: string) => Promise<readonly [string, string]>]>([
  ['ประชุมก่อน', async file => [put('m.mati', on('2018-10-09')), file]],
  ['ประชุมก่อนวันที่ออกฉบับ', async file => [put('m.mati', on('2018-10-19')), file]],
  ['ยังไม่มีผลการรับรอง', async file => [put('m.mati', second({ verdict: null })), file]],
  ['ยังไม่เคยออกฉบับ', async () => [put('m.mati', second({})), put('never.mati', FIRST)]],
  ['ไม่ใช่ฉบับที่', async file => [put('m.mati', second({ version: 'a'.repeat(64) })), file]],
  ['ไม่อยู่ในรายงานที่', async file => [put('m.mati', FIRST), file]],
  [
    'ถูกแก้หลังจากออกฉบับ',
    async file => {
      const { document, versions } = opened(file)
      const changed = { ...document, distribution: [] }
      writeFileSync(place('changed.mati'), encodeContainer(changed, 9, new Map(), versions))
      return [put('m.mati', second({})), place('changed.mati')]
    },
  ],
])('รับรองไม่ได้: %s', async (words, make) => {
  const [meeting, file] = await make(await issue('refused.mati'))
  const { exit, err } = await mati('adopt', meeting, file, '--to', place('none.mati'))
  expect([exit, err[0]]).toEqual([1, expect.stringContaining(words)])
})

test('คำสั่ง check บอกคำขอแก้ไขที่ไม่ตรงกับฉบับที่ออก', async () => {
  const file = await issue('cited.mati')
  const right = cite(file, '๓๑ มกราคม', '๒๘ กุมภาพันธ์')
  const told = async (line: number) => {
    const corrections = [{ ...right, line }]
    const meeting = put('checked.mati', second({ verdict: 'corrected', corrections }))
    const { out } = await mati('check', meeting, '--earlier', file)
    return out.filter(said => said.includes('ไม่พบ “๓๑ มกราคม”'))
  }
  expect(await told(right.line)).toEqual([])
  expect(await told(right.line + 1)).toHaveLength(1)
})

/** The pages that the trails of minutes tell, by the matter. */
const pagesTold = (minutes: ReturnType<typeof opened>['document']) =>
  actionsOf(minutes).map(({ action }) => [action.id, action.trail?.map(({ page }) => page)])

test('รายงานครั้งถัดไปที่เริ่มจากฉบับที่ออกแล้วบอกหน้าของแต่ละเรื่อง', async () => {
  const ordering: Minutes = {
    ...minutesWith('consider', {
      topics: [
        topic({
          id: 't1',
          title: 'เรื่องที่ยาวหลายหน้า',
          text: richText('ก '.repeat(3000)),
          resolution: resolved('ให้เลื่อนการพิจารณา'),
        }),
        topic({ id: 't2', actions: [action()] }),
      ],
    }),
    id: 'first',
  }
  const [file, to] = [place('ordering.mati'), place('next.mati')]
  await mati('issue', put('ordered.mati', ordering), '--to', file, '--day', '2018-10-20')
  expect(await mati('next', file, '--to', to)).toMatchObject({ exit: 0 })
  const lines = readIssuedLines(opened(file).versions.map(pagesText).join(''))
  const pageOf = (said: string) => lines.find(({ words }) => words.includes(said))?.page ?? 0
  const [page, begins] = [pageOf('รายงานผลการคัดแยก'), pageOf('เรื่องที่ยาวหลายหน้า')]
  expect(page).toBeGreaterThan(begins)
  expect(pagesTold(opened(to).document)).toEqual([['a1', [page]]])
  const putOff = mattersOf(opened(to).document).find(({ matter }) => matter.id === 't1')
  expect(putOff?.matter.trail?.map(told => told.page)).toEqual([begins])
  const unissued = place('unissued.mati')
  await mati('next', put('ordered.mati', ordering), '--to', unissued)
  expect(pagesTold(opened(unissued).document)).toEqual([['a1', [null]]])
  const otherwise = place('otherwise.mati')
  await mati('next', file, '--to', otherwise, '--digits', 'arabic')
  expect(pagesTold(opened(otherwise).document)).toEqual([['a1', [page]]])
})
