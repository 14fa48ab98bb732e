import path from 'node:path'
import { inLetterhead, placeTexts } from '../../core/compose/letterhead'
import { finish } from '../../core/copies/finish'
import { markedPaper } from '../../core/derive/marked-paper'
import { ok, type Result } from '../../core/fault'
import { letterheadLosses } from '../../core/wording/letterhead'
import { inLanguage } from '../../core/wording/sentence'
import type { Letterhead } from '../../press/docx/letterhead/open'
import { inFile, readLetterheadFile } from '../office/letterhead-file'
import { pdfKind } from '../papers/pdf-kind'
import { disk } from '../storage/disk'
import type { CommandCall, Io } from './call'
import { DONE, type Ending, endWith, wrongUse } from './ending'
import { readPaper } from './read-paper'
import { printWarnings } from './tell-warnings'
import { formatOf, openPressFor, warningsOf, writePaper } from './write-paper'

/** `export`: the paper as Word, PDF or text, marked «ร่าง» while gaps are open. */
export async function exportPaper(call: CommandCall, io: Io): Promise<Ending> {
  const format = formatOf(call.to)
  if (format === null) return wrongUse('unknownFormat', call.to)
  if (call.letterhead !== '' && format !== 'docx') return wrongUse('letterheadForWord', call.to)
  if (call.flavour !== null && format !== 'pdf') return wrongUse('flavourForPdf', call.to)
  if (call.finish.watermark && format === 'txt') return wrongUse('watermarkOnPaper', call.to)
  const paper = await readPaper(call, io)
  if (!paper.ok) return endWith(paper.fault)
  const { document, context } = paper.value
  if (call.letterhead !== '' && document.kind !== 'letter')
    return wrongUse('letterheadForLetters', path.basename(call.operand))
  const letterhead = await openLetterheadOf(call)
  if (!letterhead.ok) return endWith(letterhead.fault)
  const press = await openPressFor(call, io, paper.value.pictures)
  if (!press.ok) return endWith(press.fault)
  const office = letterhead.value
  const framed = office === null ? context : inLetterhead(context, office)
  const manuscript = finish(markedPaper(document, framed), call.finish)
  const frame = office && { letterhead: office, texts: placeTexts(document, context) }
  const written = await writePaper(press.value, manuscript, {
    to: call.to,
    format,
    ...(frame && { frame }),
    pdf: pdfKind(call.flavour ?? '1b', paper.value),
  })
  if (!written.ok) return endWith(written.fault)
  printWarnings(warningsOf(press.value, [manuscript], format), paper.value, call, io)
  const losses = office && letterheadLosses(path.basename(call.letterhead), office.losses)
  if (losses !== null) io.err(inLanguage(losses, call.language))
  io.out(call.to)
  return DONE
}

async function openLetterheadOf({
  letterhead: file,
}: CommandCall): Promise<Result<Letterhead | null>> {
  if (file === '') return ok(null)
  const read = await readLetterheadFile(disk, file)
  if (!read.ok) return read
  const { openLetterhead } = await import('../../press/docx/letterhead/open')
  return inFile(openLetterhead(read.value), file)
}
