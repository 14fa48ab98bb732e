import { expect, test } from 'vitest'
import type { Command, DocumentActions, WindowActions } from '../../preload/commands/command'
import { COMMANDS, commandOf, MENUS } from '../../preload/commands/commands'
import {
  buttonName,
  isUsable,
  perform,
  shownKeys,
  toolName,
} from '../../renderer/commands/commands'

/** A window and a document that write down what is asked of them. */
function aDesk() {
  const asked: string[] = []
  const recorder = (whose: string) =>
    new Proxy(
      {},
      {
        get: (_, name) => (what?: string) => asked.push(`${whose}.${String(name)}(${what ?? ''})`),
      },
    )
  return {
    asked,
    window: recorder('window') as WindowActions,
    document: recorder('document') as DocumentActions,
  }
}

/** What carrying a command out asks for. */
function doneBy(command: Command): string {
  const { asked, window, document } = aDesk()
  perform(command, window, document)
  return asked.join(' ')
}

test('each command has its place, its keys and one thing that it does', () => {
  const lines = MENUS.flatMap(({ label, sections }) =>
    sections.map(commands =>
      commands
        .map(command => [label.th, command.id, shownKeys(command), doneBy(command)].join(' | '))
        .join('\n'),
    ),
  )
  expect(`\n${lines.join('\n\n')}\n`).toMatchInlineSnapshot(`
    "
    ไฟล์ | new-document | Ctrl+N | window.showStart()
    ไฟล์ | follow-up | Ctrl+Shift+N | document.followUp()
    ไฟล์ | open-document | Ctrl+O | window.chooseDocument()

    ไฟล์ | save-document | Ctrl+S | document.save()
    ไฟล์ | save-document-as | Ctrl+Shift+S | document.saveAs()

    ไฟล์ | export-docx | Ctrl+Shift+W | document.export(docx)
    ไฟล์ | export-pdf | Ctrl+Shift+E | document.export(pdf)
    ไฟล์ | export-options | Ctrl+Alt+E | document.showDialog(export)

    ไฟล์ | print-document | Ctrl+P | document.showDialog(print)
    ไฟล์ | make-papers | Ctrl+Shift+D | document.showDialog(papers)
    ไฟล์ | make-news | Ctrl+Alt+N | document.makeNews()
    ไฟล์ | make-copies | Ctrl+Shift+P | document.showDialog(copies)
    ไฟล์ | issue-version | Ctrl+Alt+I | document.showDialog(issue)
    ไฟล์ | show-stages | Ctrl+Alt+S | document.showDialog(stages)

    ไฟล์ | show-settings | Ctrl+, | window.showSettings()

    แก้ไข | undo | Ctrl+Z | document.step(undo)
    แก้ไข | redo | Ctrl+Y | document.step(redo)

    แทรก | insert-topic | Ctrl+Alt+1 | document.insert(topic)
    แทรก | insert-resolution | Ctrl+Alt+2 | document.insert(resolution)
    แทรก | insert-action | Ctrl+Alt+3 | document.insert(action)
    แทรก | insert-finding | Ctrl+Alt+4 | document.insert(finding)
    แทรก | insert-table | Ctrl+Alt+5 | document.insert(table)
    แทรก | insert-footnote | Ctrl+Alt+F | document.insert(footnote)
    แทรก | insert-picture | Ctrl+Alt+6 | document.choosePictures()

    ตาราง | table-row-above | Alt+↑ | document.changeTable(row-above)
    ตาราง | table-row-below | Alt+↓ | document.changeTable(row-below)
    ตาราง | table-column-left | Alt+← | document.changeTable(column-left)
    ตาราง | table-column-right | Alt+→ | document.changeTable(column-right)
    ตาราง | table-delete-row | Alt+Delete | document.changeTable(delete-row)
    ตาราง | table-delete-column | Alt+Shift+Delete | document.changeTable(delete-column)
    ตาราง | table-delete-table | Ctrl+Shift+Delete | document.changeTable(delete-table)

    แฟ้มงาน | choose-binder | Ctrl+Shift+O | window.chooseBinder()

    แฟ้มงาน | show-register | Ctrl+Shift+F | window.showRegister()
    แฟ้มงาน | show-agencies | Ctrl+Shift+A | window.showAgencies()
    แฟ้มงาน | show-areas | Ctrl+Shift+G | window.showAreas()
    แฟ้มงาน | open-next-found | F4 | window.openNextFound()

    แฟ้มงาน | year-papers | Ctrl+Shift+Y | window.showYearPapers()

    มุมมอง | switch-workshop | Ctrl+Shift+B | document.switchWorkshop()
    มุมมอง | show-month | Ctrl+Shift+M | document.showMonth()
    มุมมอง | show-presence | Ctrl+Shift+H | document.showPresence()
    มุมมอง | show-series | Ctrl+Alt+M | document.showSeries()
    มุมมอง | adopt-reports | Ctrl+Alt+R | document.adoptReports()

    มุมมอง | next-gap | F8 | document.goToNextGap()
    มุมมอง | repair-all | Shift+F8 | document.mendAll()
    "
  `)
})

test('each has a name in Thai and in English', () => {
  for (const { label } of COMMANDS) {
    expect(label.th).toMatch(/[ก-๙]/)
    expect(label.en).toMatch(/^[A-Z][ -~’…]+$/)
    expect(label.th.endsWith('…')).toBe(label.en.endsWith('…'))
  }
})

test('a button has its short name if it has one, a sign its keys as well', () => {
  expect(buttonName(commandOf('print-document'))).toBe('พิมพ์')
  const signs = ['undo', 'redo', 'insert-table', 'insert-footnote', 'insert-picture'] as const
  expect(signs.map(id => toolName(commandOf(id)))).toEqual([
    'เลิกทำ (Ctrl+Z)',
    'ทำซ้ำ (Ctrl+Y)',
    'ตาราง (Ctrl+Alt+5)',
    'เชิงอรรถ (Ctrl+Alt+F)',
    'ภาพ (Ctrl+Alt+6)',
  ])
})

test('no two have one id, one name or one key', () => {
  for (const fact of [
    COMMANDS.map(({ id }) => id),
    COMMANDS.map(({ label }) => label.th),
    COMMANDS.map(({ label }) => label.en),
    COMMANDS.flatMap(({ keys, also = [] }) => [keys, ...also]),
  ])
    expect(fact.filter((one, index) => fact.indexOf(one) !== index)).toEqual([])
})

test('the keys are ones that Electron and the window both know', () => {
  for (const keys of COMMANDS.flatMap(({ keys, also = [] }) => [keys, ...also]))
    expect(keys).toMatch(
      /^((CmdOrCtrl|Alt|Shift)\+)*([A-Z0-9,]|F\d+|Up|Down|Left|Right|Delete|Backspace)$/,
    )
})

test('without a document one can begin, open, set and look into the binder, and nothing else', () => {
  const usable = COMMANDS.filter(command => isUsable(command, false))
  expect(usable.map(({ id }) => id)).toEqual([
    'new-document',
    'open-document',
    'show-settings',
    'choose-binder',
    'show-register',
    'show-agencies',
    'show-areas',
    'open-next-found',
    'year-papers',
  ])
  const { asked, window } = aDesk()
  for (const command of COMMANDS) perform(command, window, null)
  expect(asked).toEqual([
    'window.showStart()',
    'window.chooseDocument()',
    'window.showSettings()',
    'window.chooseBinder()',
    'window.showRegister()',
    'window.showAgencies()',
    'window.showAreas()',
    'window.openNextFound()',
    'window.showYearPapers()',
  ])
})

test('with a document one can do everything', () => {
  expect(COMMANDS.filter(command => !isUsable(command, true))).toEqual([])
})

test('only a step back and forth is something in the field of a dialog', () => {
  const inField = COMMANDS.filter(command => command.inField !== undefined)
  expect(inField.map(({ id, inField }) => [id, inField])).toEqual([
    ['undo', 'undo'],
    ['redo', 'redo'],
  ])
})

test('a command is had by its id', () => {
  for (const { id, label } of COMMANDS)
    expect(commandOf(id as Parameters<typeof commandOf>[0]).label).toBe(label)
  expect(() => commandOf('burn' as Parameters<typeof commandOf>[0])).toThrow('no such command')
})
