import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { markedPaper } from '../../core/derive/marked-paper'
import type { Manuscript } from '../../core/manuscript/manuscript'
import type { Document } from '../../core/model/document'
import { contextFor, sample } from '../core/papers'
import { openedPress } from '../press/paper'
import { type Decision, decideAll } from './decide'
import { convertAll } from './office'

const thai = await openedPress()
const folder = mkdtempSync(path.join(os.tmpdir(), 'mati-corrections-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** LibreOffice ends some lines as Windows does. */
function linesIn(file: string): string[] {
  return readFileSync(file, 'utf8').split(/\r?\n/)
}

/** Minutes as they were sent out, and as the meeting adopted them: words changed, an item gone, a name added. */
function versions(): { sent: Manuscript; adopted: Manuscript } {
  const sent = sample('minutes-2561-09')
  const words = JSON.stringify(sent).replaceAll('รับทราบ', 'เห็นชอบ').replaceAll('กว่า ๗๐ คน', '๗๒ คน')
  const changed: typeof sent = JSON.parse(words)
  const [first, ...others] = changed.agenda
  if (first?.kind !== 'inform') throw new Error('the first item informs')
  const adopted: Document = {
    ...changed,
    agenda: [{ ...first, topics: first.topics.slice(0, 1) }, ...others],
    attendance: {
      ...changed.attendance,
      inAttendance: [
        ...changed.attendance.inAttendance,
        ...changed.attendance.present.slice(0, 1).map(one => ({ ...one, id: 'guest' })),
      ],
    },
  }
  const paper = (document: Document) => markedPaper(document, contextFor(document))
  return { sent: paper(sent), adopted: paper(adopted) }
}

test('in LibreOffice all corrections accepted give the adopted minutes, all rejected those sent', async () => {
  const { sent, adopted } = versions()
  const file = (name: string) => path.join(folder, `${name}.docx`)
  writeFileSync(file('sent'), await thai.docx([sent]))
  writeFileSync(file('adopted'), await thai.docx([adopted]))
  writeFileSync(file('corrections'), (await thai.compare(sent, adopted)).bytes)
  const texts = await convertAll([file('sent'), file('adopted')], 'txt', folder)
  const read = (name: string) => linesIn(path.join(texts, `${name}.txt`))
  const decided = async (decision: Decision) => {
    const to = path.join(folder, `${decision}.txt`)
    await decideAll(decision, file('corrections'), to, folder)
    return linesIn(to)
  }
  expect(read('adopted')).not.toEqual(read('sent'))
  expect(await decided('AcceptAllTrackedChanges')).toEqual(read('adopted'))
  expect(await decided('RejectAllTrackedChanges')).toEqual(read('sent'))
})
