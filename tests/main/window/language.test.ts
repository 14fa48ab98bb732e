import type { BrowserWindow } from 'electron'
import { afterEach, expect, test, vi } from 'vitest'
import { sentence } from '../../../core/wording/sentence'
import { onLanguage, say, speak } from '../../../main/window/language'
import { dialog } from '../fake-electron'

vi.mock('electron', () => import('../fake-electron'))
const { askToSave, askToWait } = await import('../../../main/window/dialogs')

afterEach(() => speak('th'))

test('what is said follows the language, and who follows it hears of a change alone', () => {
  const follow = vi.fn()
  onLanguage(follow)
  expect(say(sentence('เปิด {}', 'Open {}'), 'ก')).toBe('เปิด ก')
  speak('en')
  speak('en')
  expect(say(sentence('เปิด {}', 'Open {}'), 'ก')).toBe('Open ก')
  expect(follow).toHaveBeenCalledOnce()
})

test('a question is asked in the language of the moment, and its answers stay in their order', async () => {
  const window = {} as BrowserWindow
  dialog.showMessageBox.mockReset().mockResolvedValue({ response: 1 })
  expect(await askToSave(window, 'ก.mati')).toBe('discard')
  speak('en')
  expect(await askToSave(window, 'ก.mati')).toBe('discard')
  expect(
    dialog.showMessageBox.mock.calls.map(([, asked]) => [asked.message, asked.buttons]),
  ).toEqual([
    ['ต้องการบันทึกงานที่แก้ไขใน «ก.mati» หรือไม่', ['บันทึก', 'ไม่บันทึก', 'ยกเลิก']],
    ['Do you want to save your changes to “ก.mati”?', ['Save', 'Do not save', 'Cancel']],
  ])
})

test('an hour is told as the language tells it', async () => {
  dialog.showMessageBox.mockReset().mockResolvedValue({ response: 0 })
  const ask = () =>
    askToWait({} as BrowserWindow, new Date(2018, 7, 15, 9, 5), new AbortController().signal)
  await ask()
  speak('en')
  await ask()
  const [thai, english] = dialog.showMessageBox.mock.calls.map(([, { detail }]) => detail)
  expect(thai).toContain('ร่างเก็บไว้ถึงเวลา 09:05 น. หากออก')
  expect(english).toContain('The draft is kept as it was at 09:05. If')
})
