import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { followUp } from '../../../core/carry/follow-up'
import { check } from '../../../core/check/check'
import { repairAll } from '../../../core/check/repair'
import { compose } from '../../../core/compose/compose'
import { inListOrder } from '../../../core/compose/participant-list'
import { derive } from '../../../core/derive/derive'
import type { FindingsReport } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import type { Template } from '../../../core/template/template'
import { anyFindingsReport } from '../../arbitraries/document'
import { participant, report, reportOf } from '../minutes'
import { context, contextFor, paperText, template } from '../papers'

const chair = participant({
  id: 'c',
  name: 'ประธาน ก',
  position: 'รองปลัดกระทรวง',
  agency: null,
  role: 'chair',
})
const police = participant({ id: 'p1', name: 'ผู้แทน ข', position: 'ผู้กำกับการ', agency: 'rtp' })
const welfare = participant({ id: 'p2', name: 'ผู้แทน ค' })
const second = participant({ id: 'p3', name: 'ผู้แทน ง', position: 'ผู้อำนวยการ', agency: 'rtp' })
const speaker = participant({
  id: 's',
  name: 'วิทยากร จ',
  position: 'อัยการ',
  agency: 'oag',
  role: 'speaker',
})
const nobody = participant({ id: 'n', name: '', position: 'ล่าม', agency: null })
const LIST = [police, speaker, nobody, welfare, second, chair]

const withoutText = (list = LIST): FindingsReport => {
  const base = reportOf(list)
  return { ...base, texts: { ...base.texts, 'attendee-list': [] } }
}
const paper = (document: FindingsReport) => paperText(compose(document, contextFor(document)))

test('those who came are an appendix: agency by agency in official order, numbered through', () => {
  expect(paper(withoutText()).split('[page-break]\n').at(-1)).toBe(
    [
      '[front-heading] ภาคผนวก รายชื่อผู้เข้าร่วม',
      '[หัวตาราง] ลำดับ | ชื่อ–สกุล | ตำแหน่ง | หน่วยงาน',
      '[แถว] ๑ | ประธาน ก | รองปลัดกระทรวง / ประธาน | –',
      '[แถว] ๒ | ผู้แทน ค | นักสังคมสงเคราะห์ | กรมพัฒนาสังคมและสวัสดิการ',
      '[แถว] ๓ | ผู้แทน ข | ผู้กำกับการ | สำนักงานตำรวจแห่งชาติ',
      '[แถว] ๔ | ผู้แทน ง | ผู้อำนวยการ',
      '[แถว] ๕ | …………………………… | ล่าม | –',
      '[แถว] ๖ | วิทยากร จ | อัยการ / วิทยากร | สำนักงานอัยการสูงสุด',
      '',
    ].join('\n'),
  )
})

test('what was typed below the list follows it under one heading', () => {
  const both = { ...reportOf([welfare]), texts: { 'attendee-list': richText('หมายเหตุ ไม่มี') } }
  const [, appendix = ''] = paper(both).split('ภาคผนวก รายชื่อผู้เข้าร่วม')
  expect(appendix.trim().split('\n')).toEqual([
    expect.stringContaining('หัวตาราง'),
    expect.stringContaining('ผู้แทน ค'),
    '[body] หมายเหตุ ไม่มี',
  ])
})

test('a template that does not ask for the list prints it all the same', () => {
  const old: Template = {
    ...template('workshop-findings'),
    parts: template('workshop-findings').parts.filter(({ id }) => id !== 'attendee-list'),
  }
  const text = paperText(compose(withoutText(), { ...context('workshop-findings'), template: old }))
  expect(text).toContain('[front-heading] ภาคผนวก รายชื่อผู้เข้าร่วม\n[หัวตาราง] ลำดับ')
})

test('numbers that nobody typed are those of the list', () => {
  expect(paper(withoutText())).toContain('ผู้เข้าร่วมประชุม จำนวน ๖ คน จาก ๓ หน่วยงาน')
})

test('every person of any list prints once, with a number', () => {
  fc.assert(
    fc.property(anyFindingsReport, any => {
      const given = context('workshop-findings')
      const list = any.participants.list ?? []
      const ordered = inListOrder(list, given)
      expect(ordered).toHaveLength(list.length)
      expect(new Set(ordered)).toEqual(new Set(list))
      const { blocks } = compose(any, given)
      const rows = blocks.flatMap(block => (block.kind === 'table' ? block.rows : []))
      const printed = rows.filter(({ source }) => list.some(({ id }) => id === source))
      expect(printed.map(({ source }) => source)).toEqual(ordered.map(({ id }) => id))
    }),
  )
})

test('numbers that do not fit the list are told with those of the list, and neither is changed', () => {
  const wrong = reportOf(LIST, { people: 70, atLeast: true, agencies: 20 })
  const given = contextFor(wrong)
  expect(repairAll(wrong, given).document).toEqual(wrong)
  const told = check(wrong, given).filter(({ rule }) => rule === 'participants-fit-list')
  expect(told.map(({ message }) => message)).toEqual([
    'ระบุผู้เข้าร่วม ๗๐ คน แต่รายชื่อมี ๖ คน โปรดแก้จำนวนหรือรายชื่อ',
    'ระบุ ๒๐ หน่วยงาน แต่รายชื่อมี ๓ หน่วยงาน โปรดแก้จำนวนหรือรายชื่อ',
  ])
})

test('the sign-in sheet names those of the list, with spare rows', () => {
  const [sheet] = derive('sign-in-sheet', withoutText(), contextFor(withoutText()))
  const rows = sheet === undefined ? [] : paperText(sheet).match(/(?<=\[แถว\] ).*/g)
  expect(rows?.slice(0, 3)).toEqual([
    '๑ | ประธาน ก | รองปลัดกระทรวง (ประธาน) | ',
    '๒ | ผู้แทน ค | นักสังคมสงเคราะห์ กรมพัฒนาสังคมและสวัสดิการ | ',
    '๓ | ผู้แทน ข | ผู้กำกับการ สำนักงานตำรวจแห่งชาติ | ',
  ])
  expect(rows).toHaveLength(6 + 8)
})

test('while nobody is chosen, the agencies that came get the copies and the next invitation', () => {
  const open = { ...withoutText(), distribution: [] }
  for (const kind of ['distribution-list', 'addressee-list'] as const) {
    const [list] = derive(kind, open, contextFor(open))
    const rows = list === undefined ? [] : paperText(list).match(/(?<=\[แถว\] ).*/g)
    expect(rows).toEqual([
      expect.stringContaining('ตำรวจแห่งชาติ'),
      expect.stringContaining('อัยการ'),
      expect.stringContaining('กรมพัฒนาสังคม'),
    ])
  }
  const { attendance } = followUp(open, template('monthly-minutes'), 'm2')
  expect(attendance.present.map(({ agency }) => agency)).toEqual(['rtp', 'oag', 'dsdw'])
})

test('a report without a list is the paper that it was', () => {
  expect(paper(report())).toBe(paper(reportOf([], report().participants)))
})
