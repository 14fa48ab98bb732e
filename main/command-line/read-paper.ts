import { ok, type Result } from '../../core/fault'
import type { Document } from '../../core/model/document'
import type { Media } from '../../core/model/picture'
import type { Context, HouseStyle } from '../../core/office/context'
import { contextOf } from '../../core/office/registry'
import { type Lexicon, openLexicon } from '../../core/thai/lexicon'
import { type Library, readLibrary, templateFor } from '../office/library'
import { readWordList } from '../office/word-list'
import { disk } from '../storage/disk'
import { type FileContents, readDocumentFile } from '../storage/document-file'
import type { CommandCall, Io } from './call'
import { type ReadEmblem, readEmblem } from './read-emblem'

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
  const ground = await openGround(call, io)
  if (!ground.ok) return ground
  const { document, media, versions, file } = read.value
  const context = contextOn(ground.value, document)
  if (!context.ok) return context
  return ok({
    document,
    media,
    versions,
    pictures: new Map([...media, ...ground.value.emblemMedia]),
    revision: file?.revision ?? 0,
    context: context.value,
    library: ground.value.library,
  })
}

/** What every paper of a call is read against. */
export interface PaperGround {
  readonly library: Library
  readonly house: HouseStyle
  readonly lexicon: Lexicon
  /** The picture of the emblem, if there is one. */
  readonly emblemMedia: Media
}

/** Reads it: the library, the emblem, the list of words. */
export async function openGround(call: CommandCall, io: Io): Promise<Result<PaperGround>> {
  const library = await openLibrary(call, io)
  if (!library.ok) return library
  const emblem = await readEmblem(call.emblem, io)
  if (!emblem.ok) return emblem
  const words = await readWordList(disk, io.places.assets)
  if (!words.ok) return words
  const { house } = call
  return ok({
    library: library.value,
    house: { ...house, emblem: emblem.value?.emblem ?? null },
    lexicon: openLexicon(words.value, house.dictionary),
    emblemMedia: mediaOf(emblem.value),
  })
}

function mediaOf(emblem: ReadEmblem | null): Media {
  return new Map(emblem === null ? [] : [[emblem.emblem.media, emblem.bytes]])
}

/** What a document is read against; `template-missing` where its template is not at hand. */
export function contextOn(
  { library, house, lexicon }: PaperGround,
  document: Document,
): Result<Context> {
  const template = templateFor(library, document)
  if (!template.ok) return template
  return ok({ ...contextOf(document, template.value, library.registry, house), lexicon })
}

/** The bundled templates and the office's, with the registry that the binder shares. The first mistake in the office's folder is a fault. */
export async function openLibrary(call: CommandCall, io: Io): Promise<Result<Library>> {
  const library = await readLibrary(disk, io.places.templates, call.templates)
  if (!library.ok) return library
  const [fault] = library.value.faults
  if (fault) return { ok: false, fault }
  const { agencies } = call.shared
  return agencies === undefined ? library : ok({ ...library.value, registry: agencies })
}
