import path from 'node:path'
import type { Result } from '../../core/fault'
import type { Manuscript } from '../../core/manuscript/manuscript'
import { type Warning, warningsInWord } from '../../core/manuscript/warning'
import type { Media } from '../../core/model/picture'
import type { PdfOptions } from '../../press/paint/pdf'
import type { Frame, Press } from '../../press/press'
import { disk } from '../storage/disk'
import { safeWrite } from '../storage/safe-write'
import type { CommandCall, Io } from './call'

/** What a paper can be written as. */
export const FORMATS = ['docx', 'pdf', 'txt'] as const
export type Format = (typeof FORMATS)[number]

/** The format that a file's name asks for; `null` for any other ending. */
export function formatOf(file: string): Format | null {
  const extension = path.extname(file).slice(1).toLowerCase()
  return FORMATS.find(format => format === extension) ?? null
}

/** What a person is told of manuscripts written in a format. */
export function warningsOf(
  press: Press,
  manuscripts: readonly Manuscript[],
  format: Format,
): readonly Warning[] {
  const warnings = press.warnings(manuscripts)
  return format === 'docx' ? warningsInWord(warnings) : warnings
}

/** Opens the press with the font of the call. It takes a moment, so only commands that print do it. */
export async function openPressFor(
  call: CommandCall,
  io: Io,
  pictures: Media = new Map(),
): Promise<Result<Press>> {
  const { openPress } = await import('../../press/press')
  return openPress({
    assets: io.places.assets,
    font: call.font,
    likeness: call.likeness,
    words: call.house.dictionary ?? [],
    media: key => pictures.get(key),
  })
}

/** How and where a manuscript is written: `pdf` and `frame` tell more where the format is PDF or Word. */
export interface PaperWriting {
  readonly to: string
  readonly format: Format
  readonly pdf?: PdfOptions
  /** The office's letterhead. */
  readonly frame?: Frame
}

/** Writes a manuscript into a file, whole or not at all. */
export async function writePaper(
  press: Press,
  manuscript: Manuscript,
  { to, format, pdf, frame }: PaperWriting,
): Promise<Result<string>> {
  const bytes =
    format === 'pdf'
      ? (await press.pdf([manuscript], pdf)).bytes
      : await print(press, [manuscript], format, frame)
  return safeWrite(disk, to, bytes)
}

/** Writes manuscripts into one file, each beginning a page, whole or not at all. */
export async function writePapers(
  press: Press,
  manuscripts: readonly Manuscript[],
  file: string,
  format: Format,
): Promise<Result<string>> {
  return safeWrite(disk, file, await print(press, manuscripts, format))
}

async function print(
  press: Press,
  manuscripts: readonly Manuscript[],
  format: Format,
  frame?: Frame,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return press.docx(manuscripts, frame)
    case 'pdf':
      return (await press.pdf(manuscripts)).bytes
    case 'txt':
      return new TextEncoder().encode(manuscripts.map(one => press.text(one)).join('\n'))
  }
}
