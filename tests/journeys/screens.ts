import type { Page } from '@playwright/test'
import { DERIVED_WORDS } from '../../core/wording/derived'
import { DESK_WORDS, SHEET_WORDS, START_WORDS } from '../../core/wording/desk'
import { MONTH_WORDS } from '../../core/wording/month'
import { inLanguage, type Language, type Sentence } from '../../core/wording/sentence'
import { commandOf } from '../../preload/commands/commands'

/** One screen of the window: how a person gets there, and back to the desk. */
export interface Screen {
  readonly name: string
  open(page: Page): Promise<void>
  close?(page: Page): Promise<void>
}

function dialogScreen(name: string, open: Screen['open']): Screen {
  return { name, open, close: page => page.keyboard.press('Escape') }
}

/** Leaves two drafts in the journal that no open document goes on with. */
async function leaveDrafts(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const desk = Reflect.get(window, 'desk')
    for (const sample of ['workshop-2561', 'minutes-2561-09']) {
      const { handle, document } = (await desk.ask('document:open-sample', sample)).value
      const whole = { ...document, distribution: ['dsi'] }
      await desk.ask('document:follow', handle, { edit: 1, whole })
      // Answered when the words are in the journal.
      await desk.ask('desk:handed-over', 0, [{ handle, edit: 1, kept: 1 }])
      await desk.ask('document:put-back', handle)
    }
  })
}

/** The desk of an open document with changes, and every dialog and panel over it. The last is not left. */
export function screensIn(language: Language): readonly Screen[] {
  const words = (sentence: Sentence) => inLanguage(sentence, language)
  const pressExport = (page: Page) =>
    page.getByRole('button', { name: words(DESK_WORDS.export), exact: true }).click()
  const certify = (page: Page) => page.getByLabel(words(SHEET_WORDS.certified)).check()
  const settings = (name: string, tab: Sentence) =>
    dialogScreen(name, async page => {
      await page.keyboard.press('Control+,')
      await page.getByRole('tab', { name: words(tab), exact: true }).click()
    })
  const month = (name: string, tab: Sentence) =>
    dialogScreen(name, async page => {
      await page.keyboard.press('Control+Shift+m')
      await page.getByRole('tab', { name: words(tab), exact: true }).click()
      if (tab === MONTH_WORDS.reports) {
        await page.getByLabel(words(MONTH_WORDS.agency), { exact: true }).selectOption('rtp')
        await page
          .getByRole('textbox', { name: words(MONTH_WORDS.paste) })
          .fill('ตร.\tดำเนินคดี\tจับกุม\nก\tข\tค')
      }
      if (tab === MONTH_WORDS.goals)
        await page.getByRole('button', { name: words(MONTH_WORDS.addGoal) }).click()
    })
  return [
    { name: 'desk', open: async () => {} },
    dialogScreen('gaps', page => page.locator('.status-bar .gap').click()),
    dialogScreen('agencies', page => page.locator('.attendee .chip').first().click()),
    dialogScreen('guidance', async page => {
      await page.locator('.section-title').first().hover()
      await page.locator('.guidance-button').first().click()
    }),
    dialogScreen('palette', page => page.keyboard.press('Control+k')),
    dialogScreen('export-menu', pressExport),
    dialogScreen('export', async page => {
      await pressExport(page)
      await page.getByRole('menuitem', { name: words(commandOf('export-options').label) }).click()
      await certify(page)
    }),
    dialogScreen('print', async page => {
      await page.keyboard.press('Control+p')
      await page.getByLabel(words(SHEET_WORDS.what)).selectOption('copies')
      await certify(page)
    }),
    dialogScreen('copies', page =>
      page
        .getByRole('button', {
          name: words(commandOf('make-copies').short ?? commandOf('make-copies').label),
        })
        .click(),
    ),
    dialogScreen('papers', async page => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type(words(commandOf('make-papers').label))
      await page.keyboard.press('Enter')
      await page.locator('.preview-page svg').first().waitFor()
    }),
    dialogScreen('papers-of-agencies', async page => {
      await page.keyboard.press('Control+Shift+d')
      await page.getByRole('radio', { name: words(DERIVED_WORDS['monthly-form']) }).check()
      await page.locator('.preview-page svg').first().waitFor()
    }),
    dialogScreen('news-of-paper', page => page.keyboard.press('Control+Alt+n')),
    dialogScreen('papers-of-year', async page => {
      await page.keyboard.press('Control+Shift+y')
      await page.locator('.binder-unchosen').waitFor()
    }),
    month('month-board', MONTH_WORDS.board),
    month('month-reports', MONTH_WORDS.reports),
    month('month-goals', MONTH_WORDS.goals),
    dialogScreen('presence', page => page.keyboard.press('Control+Shift+h')),
    dialogScreen('series', page => page.keyboard.press('Control+Alt+m')),
    settings('settings-office', SHEET_WORDS.officeGroup),
    settings('settings-form', SHEET_WORDS.formGroup),
    settings('settings-export', SHEET_WORDS.exportGroup),
    settings('settings-shared', SHEET_WORDS.sharedGroup),
    {
      name: 'areas',
      open: page => page.keyboard.press('Control+Shift+g'),
      close: page => page.getByRole('button', { name: words(START_WORDS.back) }).click(),
    },
    {
      name: 'start',
      open: page => page.keyboard.press('Control+n'),
      close: page => page.getByRole('button', { name: words(START_WORDS.back) }).click(),
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
}
