import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ok } from '../../../core/fault'
import type { Sentence } from '../../../core/wording/sentence'
import { COMMANDS } from '../../../preload/commands/commands'
import { perform } from '../../../renderer/commands/commands'
import { type DeskActions, useDeskActions } from '../../../renderer/commands/use-desk-actions'
import type { Notices } from '../../../renderer/notices/toasts'
import type { Session } from '../../../renderer/session/use-session'
import { minutes } from '../../core/minutes'

interface ProbeProps {
  readonly session: Session
  readonly around: Parameters<typeof useDeskActions>[1]
  readonly desk: { actions?: DeskActions }
}

function Probe({ session, around, desk }: ProbeProps) {
  desk.actions = useDeskActions(session, around)
  return null
}

/** The desk of a document whose editor is not there yet; it writes down what main is asked of its words, and what is shown. */
function aDesk(document: unknown = {}) {
  const asked: unknown[][] = []
  const ask = async (...words: unknown[]) => {
    asked.push(words)
    return ok(null)
  }
  const session = {
    open: { handle: 'h1', readOnly: false },
    view: { gaps: [], document },
    editor: () => null,
    ask,
    saving: () => () => {},
  } as unknown as Session
  const shown: string[] = []
  const around = {
    notices: {
      tell: (notice: { words: Sentence }) => shown.push(notice.words.th),
    } as unknown as Notices,
    onOpen: () => {},
    showDialog: (name: string) => shown.push(name),
    closeDialog: () => {},
    switchWorkshop: () => shown.push('board'),
  }
  const desk: { actions?: DeskActions } = {}
  renderToString(createElement(Probe, { session, around, desk }))
  return { asked, shown, actions: desk.actions ?? null }
}

/** What main is asked and which dialog is shown by a command. */
async function doneBy(id: string, document?: unknown): Promise<unknown[]> {
  const { asked, shown, actions } = aDesk(document)
  for (const command of COMMANDS) if (command.id === id) perform(command, {} as never, actions)
  await Promise.resolve()
  return [...asked, ...shown]
}

test.each([
  ['save-document', ['document:save', 'h1']],
  ['save-document-as', ['document:save-as', 'h1']],
  ['export-docx', ['document:export', 'h1', 'docx']],
  ['export-pdf', ['document:export', 'h1', 'pdf']],
])('%s asks main, with the words of this moment', async (id, asked) => {
  const [first = [], ...others] = await doneBy(id)
  expect((first as unknown[]).slice(0, asked.length)).toEqual(asked)
  expect(others).toEqual([])
})

test.each([
  ['export-options', 'export'],
  ['print-document', 'print'],
  ['make-papers', 'papers'],
  ['make-copies', 'copies'],
])('%s shows the dialog «%s»', async (id, dialog) => {
  expect(await doneBy(id)).toEqual([dialog])
})

test('the next minutes are begun in a dialog, but not while the meeting is still planned', async () => {
  const state = 'planned' as const
  expect(await doneBy('follow-up', minutes())).toEqual(['next'])
  expect(await doneBy('follow-up', minutes({ meeting: { ...minutes().meeting, state } }))).toEqual([
    expect.stringContaining('นัดไว้แล้ว ยังไม่ประชุม'),
  ])
  expect(await doneBy('follow-up', { kind: 'news' })).toEqual([
    expect.stringContaining('เริ่มรายงานครั้งถัดไปได้จาก'),
  ])
})

test('a command that writes into the text does nothing while there is no editor', async () => {
  const writing = COMMANDS.filter(({ id }) => /^(insert|table|undo|redo|next)/.test(id))
  expect(writing).toHaveLength(17)
  for (const { id } of writing) expect(await doneBy(id)).toEqual([])
})
