import type { BrowserWindow } from 'electron'
import { expect, test, vi } from 'vitest'
import { dialog } from '../fake-electron'

vi.mock('electron', () => import('../fake-electron'))
const { chooseDocument, chooseSavePlace } = await import('../../../main/window/dialogs')

test('a second press while a file dialog is open opens none, and the next one does', async () => {
  const window = {} as BrowserWindow
  let choose = (_: { canceled: boolean; filePath: string }) => {}
  dialog.showSaveDialog.mockReset().mockImplementation(
    () =>
      new Promise(resolve => {
        choose = resolve
      }),
  )
  dialog.showOpenDialog.mockReset()
  const first = chooseSavePlace(window, 'mati', 'รายงาน.mati')
  expect(await chooseSavePlace(window, 'mati', 'รายงาน.mati')).toBeNull()
  expect(await chooseDocument(window)).toBeNull()
  choose({ canceled: false, filePath: '/ที่/รายงาน.mati' })
  expect(await first).toBe('/ที่/รายงาน.mati')
  expect(dialog.showSaveDialog).toHaveBeenCalledOnce()
  expect(dialog.showOpenDialog).not.toHaveBeenCalled()

  dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: ['/ที่/อื่น.mati'] })
  expect(await chooseDocument(window)).toBe('/ที่/อื่น.mati')
})
