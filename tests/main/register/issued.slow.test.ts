import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { issuedPages } from '../../../core/adoption/issued-pages'
import { markedPaper } from '../../../core/derive/marked-paper'
import { encodeContainer } from '../../../core/file/container'
import { issued } from '../../../core/file/versions'
import type { Minutes } from '../../../core/model/document'
import { actionsOf, mattersOf } from '../../../core/model/walk/matters'
import { openPress } from '../../../press/press'
import { binder } from '../../core/binder/papers'
import { contextFor } from '../../core/papers'
import { aBinder, told } from './a-register'

const opened = await openPress({ assets: 'dist/assets' })
if (!opened.ok) throw new Error('no press')
const press = opened.value
const MEETINGS = binder().filter((paper): paper is Minutes => paper.kind === 'minutes')

/** The paper as it was issued, and where the press itself put each agenda item, topic and order. */
function issue(document: Minutes) {
  const paper = markedPaper(document, contextFor(document))
  const { pages } = press.typeset(paper)
  const ids = [
    ...mattersOf(document).map(({ matter }) => matter.id),
    ...actionsOf(document).map(({ action }) => action.id),
  ]
  const truth = new Map(
    ids.flatMap(id => {
      const page = pages.find(({ lines }) => lines.some(({ source }) => source === id))
      return page === undefined ? [] : [[id, page.number] as const]
    }),
  )
  const versions = issued([], {
    document,
    state: 'issued',
    day: '2018-12-20',
    pages: pages.length,
    text: press.text(paper),
  })
  return { versions, truth }
}

test.each(MEETINGS.map(paper => [paper.id, paper] as const))(
  '%s: หน้าที่อ่านจากฉบับที่ออกตรงกับที่จัดหน้าไว้ ทุกเรื่องที่บอกได้',
  (_, document) => {
    const { versions, truth } = issue(document)
    const [version] = versions
    if (version === undefined) throw new Error('no version')
    const found = issuedPages(version)
    for (const [id, page] of found) expect([id, page]).toEqual([id, truth.get(id)])
    expect(found.size).toBeGreaterThanOrEqual(truth.size * 0.9)
  },
)

test('หน้าของความเป็นมา: เติมจากฉบับที่ออกแล้ว ฉบับที่ยังไม่ออกไม่เดา', async () => {
  const [first, second] = MEETINGS
  if (!first || !second) throw new Error('no meetings')
  const { versions, truth } = issue(first)
  const { folder, open } = aBinder()
  writeFileSync(path.join(folder, '1.mati'), encodeContainer(first, 1, new Map(), versions))
  writeFileSync(path.join(folder, '2.mati'), encodeContainer(second, 1))
  const register = open()
  await register.look()
  const meeting = { document: first.id, number: first.meeting.number, date: first.meeting.date }
  const unnamed = { ...meeting, document: '?1/2561' }
  const other = { ...meeting, document: second.id, number: second.meeting.number }
  const page = truth.get('o-referral') ?? 0
  const answer = told(
    register.trailPages(second.id, [
      { matter: 'o-referral', meeting, page: null },
      { matter: 'o-referral', meeting: unnamed, page: 99 },
      { matter: 'o-referral', meeting, page },
      { matter: 'o-referral', meeting: other, page: null },
      { matter: 'ไม่มี', meeting, page: null },
    ]),
  )
  expect(answer).toEqual([
    { matter: 'o-referral', document: first.id, page },
    { matter: 'o-referral', document: '?1/2561', page },
  ])
  const life = told(register.life('o-referral'))
  expect(life?.entries.find(({ event }) => event === 'ordered')?.page).toBe(page)
})
