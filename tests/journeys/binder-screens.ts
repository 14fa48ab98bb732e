import { expect, type Page } from '@playwright/test'
import { type IsoDate, localDay } from '../../core/calendar'
import { shortDate } from '../../core/thai/dates'
import { toArabicDigits } from '../../core/thai/numerals'
import { binder } from '../core/binder/papers'
import { registry } from '../core/papers'

// What a person reads on the screens of the sample binder, as the ids that its papers have for it.

const AGENCIES = new Map(registry().map(one => [one.abbreviation || one.name, one.id]))
const SHORT = new Map([...AGENCIES].map(([name, id]) => [id, name]))
const papers = binder()

/** An agency by the name that the screens have for it. */
export function agencyOf(name: string): string {
  const id = AGENCIES.get(name)
  if (id === undefined) throw new Error(`no agency is called ${name}`)
  return id
}

/** What the screens call an agency. */
export function shortOf(id: string): string {
  return SHORT.get(id) ?? id
}

const DAYS = new Map(
  Array.from({ length: 800 }, (_, after) => {
    const day = localDay(new Date(2018, 0, 1 + after))
    return [shortDate(day), day] as const
  }),
)

/** The first «๓๑ ต.ค. ๖๑» of these words as a day; '' where none stands there. */
export function dayIn(words: string): IsoDate | '' {
  const [found] =
    /[๐-๙]{1,2} \S+?\. [๐-๙]{2}/.exec(words.replaceAll(/([ก-ฮ]\.)([ก-ฮ]\.)/g, '$1$2')) ?? []
  return found === undefined ? '' : (DAYS.get(found) ?? '')
}

/** «ครั้งที่ ๑/๒๕๖๑ ระเบียบวาระที่ ๕.๒» as the paper that was held under that number, and with its place. */
function spotIn(words: string): { readonly paper: string; readonly spot: string } {
  const place = /(?:ระเบียบวาระที่|ข้อ) ([๐-๙.]+)/.exec(words)?.[1] ?? ''
  const number = /ครั้งที่ ([๐-๙]+)\/([๐-๙]+)/.exec(words)
  const paper = papers.find(({ meeting, kind }) => {
    if (number === null) return kind === 'findings'
    const { ordinal, year } = meeting.number ?? {}
    const isIt = `${ordinal}/${year}` === toArabicDigits(`${number[1]}/${number[2]}`)
    return isIt && meeting.state !== 'cancelled'
  })
  const id = paper?.id ?? ''
  return { paper: id, spot: `${id} ${toArabicDigits(place)}` }
}

/** A row of the register as it reads. */
export interface Row {
  readonly matter: string
  readonly paper: string
  readonly spot: string
  /** By registry id; '' of none. */
  readonly agency: string
  readonly due: IsoDate | ''
  readonly state: string
  /** `order agency`. */
  readonly part: string
}

/** What the register is asked, in the words of the screen. */
export interface Asked {
  readonly words?: string
  readonly agency?: string
  readonly state?: string
  readonly event?: string
  readonly overdue?: true
}

/** Asks on the screen of the register, by its keys and chips, and reads the rows. */
export async function askRegister(page: Page, asked: Asked): Promise<Row[]> {
  await page.keyboard.press('Control+Shift+f')
  const clear = page.getByRole('button', { name: 'ล้างตัวกรอง' })
  if (await clear.isVisible()) await clear.press('Enter')
  await page.locator('.register-search').fill(asked.words ?? '')
  const chips = [
    ['หน่วยงาน', asked.agency],
    ['สถานะ', asked.state],
    ['บันทึกว่า', asked.event],
  ] as const
  for (const [name, label] of chips)
    if (label !== undefined)
      await page.getByRole('combobox', { name, exact: true }).selectOption({ label })
  if (asked.overdue) await page.getByRole('button', { name: 'เกินกำหนด' }).press('Enter')
  await expect(page.locator('.register-body[aria-busy=false]')).toBeAttached()
  const rows = await page.locator('.matter-table tbody tr').evaluateAll(all =>
    all.map(row => ({
      matter: row.getAttribute('data-matter') ?? '',
      cells: [...row.querySelectorAll('td')].map(cell =>
        [...cell.childNodes].map(node => node.textContent).join(' '),
      ),
    })),
  )
  return rows.map(({ matter, cells: [where = '', , owner = '', due = '', state = ''] }) => {
    const agency = owner.trim() === '' ? '' : agencyOf(owner.trim())
    return {
      matter,
      ...spotIn(where),
      agency,
      due: dayIn(due),
      state: state.trim(),
      part: `${matter} ${agency}`,
    }
  })
}

/** One line of the life of a matter. */
export interface Lived {
  readonly words: string
  readonly day: IsoDate | ''
  readonly paper: string
  readonly spot: string
}

/** The life of a matter at the right, and what it hangs together with. */
export interface Life {
  readonly entries: readonly Lived[]
  readonly links: readonly {
    readonly how: string
    readonly matter: string
    readonly words: string
  }[]
}

/** Chooses a row of the table that shows, and reads the life of its matter. */
export async function lifeOf(page: Page, matter: string): Promise<Life> {
  await page.locator(`.matter-table tr[data-matter="${matter}"]`).first().click()
  await expect(page.locator(`.life[data-matter="${matter}"]`)).toBeAttached()
  const entries = await page.locator('.life-line li').evaluateAll(all =>
    all.map(line => ({
      words: line.querySelector('b')?.textContent ?? '',
      day: line.querySelector('.hint')?.textContent ?? '',
      where: line.querySelector('button')?.textContent ?? '',
    })),
  )
  const links = await page.locator('.life-links li').evaluateAll(all =>
    all.map(line => ({
      how: line.getAttribute('data-how') ?? '',
      matter: line.getAttribute('data-matter') ?? '',
      words: line.textContent ?? '',
    })),
  )
  return {
    entries: entries.map(({ words, day, where }) => ({ words, day: dayIn(day), ...spotIn(where) })),
    links,
  }
}

/** A paper of the year as the start screen shows it. */
export interface Shown {
  readonly id: string
  readonly day: IsoDate | ''
  readonly words: string
}

/** What the start screen tells of the binder. */
export interface Home {
  readonly papers: readonly Shown[]
  /** Who sent the form of a month, `2018-09`, and on which day it came; `never` of those who sent none. */
  readonly sent: Readonly<Record<string, readonly { agency: string; day: IsoDate | '' }[]>>
  /** The figures of the goals: told and wanted, one goal after the other. */
  readonly goals: readonly number[]
}

/** Reads the start screen. */
export async function readHome(page: Page): Promise<Home> {
  await page.keyboard.press('Control+n')
  await expect(page.locator('.month-reports [data-goal]').first()).toBeVisible()
  const cards = await page.locator('.thumb-card').evaluateAll(all =>
    all.map(card => ({
      day: card.querySelector('.hint')?.textContent ?? '',
      words: [...card.childNodes]
        .slice(1)
        .map(node => node.textContent)
        .join(' '),
    })),
  )
  const months = await page.locator('[data-month]').evaluateAll(all =>
    all.map(line => ({
      month: line.getAttribute('data-month') ?? '',
      names: line.querySelector('dd')?.textContent ?? '',
    })),
  )
  const goals = await page.locator('[data-goal] dd').allTextContents()
  return {
    papers: cards.map(({ day, words }) => {
      const shown = dayIn(day)
      const id = papers.find(({ meeting }) => meeting.date === shown)?.id ?? ''
      return { id, day: shown, words }
    }),
    sent: Object.fromEntries(
      months.map(({ month, names }) => [
        month,
        names.split(', ').map(one => ({
          agency: agencyOf(one.replace(/ \(.*$/, '')),
          day: dayIn(one),
        })),
      ]),
    ),
    goals: goals.flatMap(words => numbersIn(words).slice(0, 2)),
  }
}

/** The numbers of these words, in their order. */
export function numbersIn(words: string): number[] {
  return [...words.matchAll(/[๐-๙]+/g)].map(([digits]) => Number(toArabicDigits(digits)))
}
