import { expect, test } from 'vitest'
import { noticeOf } from '../../../renderer/notices/toasts'

test('a template that is missing is named, and a click leads to where its folder is chosen', () => {
  const opened: string[] = []
  const notice = noticeOf({ code: 'template-missing', subject: 'short-minutes' }, () =>
    opened.push('การตั้งค่า'),
  )
  expect(notice.words.th).toContain('แม่แบบ «short-minutes»')
  expect(notice.words.th).toContain('การตั้งค่า › โฟลเดอร์แม่แบบของหน่วยงาน')
  expect(notice.action?.words.th).toBe('การตั้งค่า')
  notice.action?.run()
  expect(opened).toEqual(['การตั้งค่า'])
})

test('what is mended elsewhere has no such way', () => {
  expect(noticeOf({ code: 'disk-full' }, () => {})).not.toHaveProperty('action')
})
