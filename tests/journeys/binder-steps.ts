import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { followUp } from '../../core/carry/follow-up'
import { encodeContainer } from '../../core/file/container'
import type { ActionItem } from '../../core/model/action-item'
import type { Minutes } from '../../core/model/document'
import { richText } from '../../core/model/rich-text'
import { action, duty, minutesWith, resolved, topic } from '../core/minutes'
import { template } from '../core/papers'

/** A folder of papers that a test makes, and takes away. */
export interface BinderFolder {
  readonly folder: string
  write(name: string, bytes: Uint8Array): void
  remove(): void
}

const INTERPRETERS: ActionItem = {
  id: 'order-interpreters',
  task: richText('จัดทำบัญชีรายชื่อล่ามที่พร้อมปฏิบัติงานในทีมสหวิชาชีพ'),
  duties: [duty({ agency: 'dsi', due: '2018-10-31' }), duty({ agency: 'dsdw', due: '2018-12-31' })],
}

/** ครั้งที่ ๒/๒๕๖๑ orders two things, and one topic is taken off the table. */
const FIRST: Minutes = minutesWith('consider', {
  topics: [
    topic({
      id: 'topic-interpreters',
      title: 'ล่ามของสถานคุ้มครอง',
      resolution: resolved('เห็นชอบ', 'ให้จัดหาล่ามสำรองนอกเวลาราชการ'),
      actions: [
        INTERPRETERS,
        action({ id: 'order-boats', agency: 'rtp', task: richText('ตรวจเรือประมงที่กลับเข้าฝั่ง') }),
      ],
    }),
    topic({
      id: 'topic-pay',
      title: 'ค่าตอบแทนผู้ประสานงาน',
      resolution: resolved('ให้ถอนเรื่อง', 'เจ้าของเรื่องขอไปปรับปรุง'),
    }),
  ],
})

/** ครั้งที่ ๓/๒๕๖๑: กรมสอบสวนคดีพิเศษ reports, ตร. is done. */
function second(): Minutes {
  const begun = followUp(FIRST, template('monthly-minutes'), 'm2')
  const agenda = begun.agenda.map(item => ({ ...item, actions: item.actions.map(told) }))
  return { ...begun, meeting: { ...begun.meeting, date: '2018-11-14', state: 'held' }, agenda }
}

function told(order: ActionItem): ActionItem {
  const duties = order.duties.map(part => {
    if (part.agency === 'dsi') return { ...part, progress: richText('รวบรวมรายชื่อแล้วห้าจังหวัด') }
    if (part.agency === 'rtp') return { ...part, status: 'done' as const }
    return part
  })
  return { ...order, duties }
}

/** ครั้งที่ ๔/๒๕๖๑, still to be held. */
export function coming(): Minutes {
  const begun = followUp(second(), template('monthly-minutes'), 'm3')
  return { ...begun, meeting: { ...begun.meeting, date: '2018-12-12', state: 'planned' } }
}

/** A binder of two minutes, a file that cannot be read, and a copy of the first. */
export function aBinderFolder(): BinderFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'แฟ้มติดตามผล-'))
  const write = (name: string, bytes: Uint8Array) => writeFileSync(path.join(folder, name), bytes)
  const first = encodeContainer(FIRST, 1)
  write('ครั้งที่ ๒.mati', first)
  write('ครั้งที่ ๒ (สำเนา).mati', first)
  write('ครั้งที่ ๓.mati', encodeContainer(second(), 1))
  write('เสีย.mati', new Uint8Array([1, 2, 3]))
  return { folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
