import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { decodeContainer, encodeContainer } from '../../../core/file/container'
import type { Minutes } from '../../../core/model/document'
import { plainText } from '../../../core/model/rich-text'
import { areaIn } from '../../../core/month/report'
import { minutes } from '../../core/minutes'
import { agencyReport } from '../../core/month/reports'
import { temporaryFolder } from '../temporary-folder'
import { mati } from './terminal'

/** Runs `report` on minutes with these rows, and reads what it wrote. */
async function report(rows: string, options: readonly string[] = [], paper = minutes()) {
  const folder = temporaryFolder()
  const place = (name: string) => path.join(folder, name)
  writeFileSync(place('ต.ค..mati'), encodeContainer(paper, 1))
  writeFileSync(place('รายงาน.csv'), rows)
  const ended = await mati(
    'report',
    place('ต.ค..mati'),
    place('รายงาน.csv'),
    '--to',
    place('ใหม่.mati'),
    ...options,
  )
  const made = (): Minutes => {
    const read = decodeContainer(new Uint8Array(readFileSync(place('ใหม่.mati'))))
    if (!read.ok || read.value.document.kind !== 'minutes') throw new Error('no minutes')
    return read.value.document
  }
  const results = () =>
    (made().reports ?? []).map(one => plainText(areaIn(one, 'protection').results))
  return { ...ended, made, results }
}

test('rows of a file become reports, and what fits nowhere is told with its row', async () => {
  const { exit, out, err, made } = await report(
    'หน่วยงาน,ด้าน,ผลการดำเนินงาน\nพส.,คุ้มครอง,"ช่วยเหลือ ๑๒ คน, ๓ จังหวัด"\nกรมที่ไม่มี,ป้องกัน,รณรงค์\n',
  )
  expect(exit).toBe(1)
  expect(out[0]).toBe('แถวที่ ๓\tไม่พบหน่วยงาน “กรมที่ไม่มี” ในทะเบียน โปรดแก้ชื่อ')
  expect(err).toEqual(['รับแล้ว ๑ แถว ของ ๑ หน่วยงาน'])
  expect(made().reports).toMatchObject([{ agency: 'dsdw', month: '2018-10' }])
})

test('what was adopted takes no reports any more', async () => {
  const stages: Minutes['stages'] = [{ stage: 'adopted', day: '2018-11-14', by: '' }]
  const { exit, err } = await report('พส.\tคุ้มครอง\tช่วยเหลือ', [], minutes({ stages }))
  expect([exit, err.join()]).toEqual([1, expect.stringContaining('รับรองแล้ว จึงแก้ข้อความไม่ได้')])
})

test('what was reported before gives way only when asked', async () => {
  const before = minutes({ reports: [agencyReport()] })
  const rows = 'พส.\tคุ้มครอง\tช่วยเหลือ ๑๕ คน'
  const kept = await report(rows, [], before)
  expect([kept.exit, kept.results()]).toEqual([1, ['คุ้มครองผู้เสียหาย ๑๒ คน']])
  const replaced = await report(rows, ['--replace'], before)
  expect([replaced.exit, replaced.results()]).toEqual([0, ['ช่วยเหลือ ๑๕ คน']])
})

test('minutes without a day, and a file without rows, are told, and nothing is written', async () => {
  const rows = 'พส.\tคุ้มครอง\tช่วยเหลือ'
  const dayless = minutes({ meeting: { ...minutes().meeting, date: null } })
  const { exit, err, made } = await report(rows, [], dayless)
  expect([exit, err.join()]).toEqual([1, expect.stringContaining('ยังไม่ระบุวันประชุม')])
  expect(made).toThrow('ENOENT')
  expect((await report('ข้อความ')).err.join()).toContain('ไม่มีแถวของรายงาน')
})
