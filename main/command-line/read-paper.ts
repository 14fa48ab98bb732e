import { ok, type Result } from '../../core/fault'
import type { Media } from '../../core/model/picture'
import type { Context } from '../../core/office/context'
import { contextOf } from '../../core/office/registry'
import { openLexicon } from '../../core/thai/lexicon'
import { type Library, readLibrary, templateFor } from '../office/library'
import { readWordList } from '../office/word-list'
import { disk } from '../storage/disk'
import { type FileContents, readDocumentFile } from '../storage/document-file'
import type { CommandCall, Io } from './call'
import { readEmblem } from './read-emblem'

/** A document from the disk, with all it is read against. */
export interface ReadPaper extends FileContents {
  /** How often it was saved; 0 for plain JSON. */
  readonly revision: number
  readonly context: Context
  /** What a press needs: the pictures of the document and the emblem. */
  readonly pictures: Media
  readonly library: Library
}

/** Reads the file that a call names, with its template. */
export async function readPaper(call: CommandCall, io: Io): Promise<Result<ReadPaper>> {
  const read = await readDocumentFile(disk, call.operand)
  if (!read.ok) return read
  const library = await openLibrary(call, io)
  if (!library.ok) return library
  const { document, media, versions, file } = read.value
  const template = templateFor(library.value, document)
  if (!template.ok) return template
  const emblem = await readEmblem(call.emblem, io)
  if (!emblem.ok) return emblem
  const house = { ...call.house, emblem: emblem.value?.emblem ?? null }
  const words = await readWordList(disk, io.places.assets)
  if (!words.ok) return words
  const context = {
    ...contextOf(document, template.value, library.value.registry, house),
    lexicon: openLexicon(words.value, house.dictionary),
  }
  const pictures = new Map(media)
  if (emblem.value !== null) pictures.set(emblem.value.emblem.media, emblem.value.bytes)
  return ok({
    document,
    media,
    versions,
    pictures,
    revision: file?.revision ?? 0,
    context,
    library: library.value,
  })
}

/** The bundled templates and the office's. The first mistake in the office's folder is a fault. */
export async function openLibrary(call: CommandCall, io: Io): Promise<Result<Library>> {
  const library = await readLibrary(disk, io.places.templates, call.templates)
  if (!library.ok) return library
  const [fault] = library.value.faults
  return fault ? { ok: false, fault } : library
}
