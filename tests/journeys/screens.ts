import type { Page } from '@playwright/test'

/** One screen of the window: how a person gets there, and back to the desk. */
export interface Screen {
  readonly name: string
  open(page: Page): Promise<void>
  close?(page: Page): Promise<void>
}

function dialogScreen(name: string, open: Screen['open']): Screen {
  return { name, open, close: page => page.keyboard.press('Escape') }
}

async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'ส่งออก', exact: true }).click()
  await page.getByRole('menuitem', { name: 'ส่งออกพร้อมตัวเลือก…' }).click()
  await page.getByLabel('รับรองสำเนาถูกต้อง').check()
}

async function openSettings(page: Page, tab: string): Promise<void> {
  await page.keyboard.press('Control+,')
  await page.getByRole('tab', { name: tab }).click()
}

/** Leaves two drafts in the journal that no open document goes on with. */
async function leaveDrafts(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const desk = Reflect.get(window, 'desk')
    for (const sample of ['workshop-2561', 'minutes-2561-09']) {
      const { handle, document } = (await desk.ask('document:open-sample', sample)).value
      const whole = { ...document, distribution: ['dsi'] }
      await desk.ask('document:follow', handle, { edit: 1, whole })
      await desk.ask('document:put-back', handle)
    }
  })
}

/** The desk of an open document with changes, and every dialog and panel over it. The last is not left. */
export const SCREENS: readonly Screen[] = [
  { name: 'desk', open: async () => {} },
  dialogScreen('gaps', page => page.locator('.status-bar .gap').click()),
  dialogScreen('agencies', page => page.locator('.attendee .chip').first().click()),
  dialogScreen('guidance', async page => {
    await page.locator('.section-title').first().hover()
    await page.locator('.guidance-button').first().click()
  }),
  dialogScreen('palette', page => page.keyboard.press('Control+k')),
  dialogScreen('export-menu', page =>
    page.getByRole('button', { name: 'ส่งออก', exact: true }).click(),
  ),
  dialogScreen('export', openExport),
  dialogScreen('print', async page => {
    await page.keyboard.press('Control+p')
    await page.getByLabel('พิมพ์อะไร').selectOption('copies')
    await page.getByLabel('รับรองสำเนาถูกต้อง').check()
  }),
  dialogScreen('copies', page => page.getByRole('button', { name: 'สำเนาเวียน…' }).click()),
  dialogScreen('papers', async page => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('ทำเอกสารประกอบ')
    await page.keyboard.press('Enter')
    await page.locator('.preview-page svg').first().waitFor()
  }),
  dialogScreen('settings-office', page => openSettings(page, 'หน่วยงาน')),
  dialogScreen('settings-form', page => openSettings(page, 'รูปแบบเอกสาร')),
  dialogScreen('settings-export', page => openSettings(page, 'ส่งออกและหน้าต่าง')),
  {
    name: 'start',
    open: page => page.keyboard.press('Control+n'),
    close: page => page.getByRole('button', { name: 'กลับไปที่เอกสาร' }).click(),
  },
  {
    name: 'drafts',
    open: async page => {
      await leaveDrafts(page)
      await page.keyboard.press('Control+n')
      await page.locator('.drafts li').first().waitFor()
    },
  },
  dialogScreen('discard', page => page.locator('.drafts button').first().click()),
  dialogScreen('leave', async page => {
    await page.keyboard.press('Control+n')
    await page.locator('[data-sample=minutes-2561-09]').click()
  }),
]
