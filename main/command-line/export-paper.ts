import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { compose } from '../../core/compose/compose'
import { finish } from '../../core/finish'
import type { SourceFile } from '../../press/paint/flavour'
import type { Call, Io } from './call'
import { DONE, type Ending, endWith, wrongUse } from './ending'
import { readPaper } from './read-paper'
import { formatOf, openPressFor, writePaper } from './write-paper'

/** `export`: the paper as Word, PDF or text, marked «ร่าง» while gaps are open. */
export async function exportPaper(call: Call, io: Io): Promise<Ending> {
  const format = formatOf(call.to)
  if (format === null) return wrongUse('unknownFormat', call.to)
  const paper = await readPaper(call, io)
  if (!paper.ok) return endWith(paper.fault)
  const press = await openPressFor(call, io)
  if (!press.ok) return endWith(press.fault)
  const composed = compose(paper.value.document, paper.value.context)
  const manuscript = finish(composed, call.finish)
  const written = await writePaper(press.value, manuscript, {
    to: call.to,
    format,
    pdf: { flavour: call.flavour, source: await sourceOf(call) },
  })
  if (!written.ok) return endWith(written.fault)
  io.out(call.to)
  return DONE
}

/** The file as it was read, for a PDF that carries it. */
async function sourceOf({ operand }: Call): Promise<SourceFile> {
  return { name: path.basename(operand), bytes: await readFile(operand) }
}
