import { expect, test } from 'vitest'
import { followUp } from '../../../core/carry/follow-up'
import type { Minutes } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { duty, minutesWith, topic } from '../../core/minutes'
import { template } from '../../core/papers'
import { aBinder, told } from './a-register'

/** ครั้งที่ ๑ ตุลาคม: an order of three agencies, two of them to be done by the end of the month. */
const FIRST: Minutes = minutesWith('consider', {
  topics: [
    topic({
      actions: [
        {
          id: 'a1',
          task: richText('จัดทำบัญชีรายชื่อล่าม'),
          duties: [
            duty({ agency: 'rtp', due: '2018-10-31' }),
            duty({ agency: 'dsi', due: '2018-10-31' }),
            duty({ agency: 'dsdw', due: '2018-11-14' }),
          ],
        },
      ],
    }),
  ],
})

/** ครั้งถัดไป พฤศจิกายน: ตร. has done its part, นอกนั้นยังไม่เสร็จ. */
function second(): Minutes {
  const begun = followUp(FIRST, template('monthly-minutes'), 'm2')
  const agenda = begun.agenda.map(item => ({
    ...item,
    actions: item.actions.map(action => ({
      ...action,
      duties: action.duties.map(part =>
        part.agency === 'rtp' ? { ...part, status: 'done' as const } : part,
      ),
    })),
  }))
  return { ...begun, meeting: { ...begun.meeting, date: '2018-11-14' }, agenda }
}

/** Both, and after them meetings of other sorts. */
async function register(others: readonly Partial<Minutes['meeting']>[] = []) {
  const binder = aBinder()
  binder.write('1.mati', FIRST)
  binder.write('2.mati', second())
  for (const [at, change] of others.entries()) {
    const next = second()
    const meeting = { ...next.meeting, date: `2018-12-0${at + 1}`, ...change }
    binder.write(`${at + 3}.mati`, { ...next, id: `m${at + 3}`, meeting })
  }
  const opened = binder.open()
  await opened.look()
  return opened
}

test('แต่ละครั้งประชุมบอกว่าค้างเท่าใด และเกินกำหนดในวันนั้นเท่าใด เก่าสุดก่อน', async () => {
  const counts = told((await register()).meetings(''))
  expect(counts.map(({ date, open, late }) => ({ date, open, late }))).toEqual([
    { date: '2018-10-10', open: 3, late: 0 },
    { date: '2018-11-14', open: 2, late: 1 },
  ])
})

test('นัดพิเศษพิจารณาบางเรื่อง ครั้งที่งดไม่ได้พิจารณา: ไม่นำมาเทียบ', async () => {
  const opened = await register([
    { number: { ordinal: 3, year: 2561, special: true } },
    { state: 'cancelled' },
  ])
  expect(told(opened.meetings('')).map(({ date }) => date)).toEqual(['2018-10-10', '2018-11-14'])
})

test('ชุดการประชุมที่ไม่มีในแฟ้มไม่มีครั้งใด', async () => {
  expect(told((await register()).meetings('no-such-series'))).toEqual([])
})

test('หน้าของหน่วยงานบอกสิ่งที่บันทึกในแต่ละเดือน เก่าสุดก่อน และไม่ปนของหน่วยงานอื่น', async () => {
  const { told: entries } = told((await register()).agency('dsi', '2018-11-14'))
  expect(entries.map(({ date, event, agency }) => [date, event, agency])).toEqual([
    ['2018-10-10', 'ordered', 'dsi'],
    ['2018-11-14', 'silent', 'dsi'],
  ])
})
