import path from 'node:path'
import * as v from 'valibot'
import { fail, ok, type Result } from '../../core/fault'
import { decodeWords, encodeWords } from '../../core/file/container'
import { parseJson } from '../../core/file/json'
import { LIMITS } from '../../core/file/zip'
import type { Disk } from './disk'
import type { DocumentFile, FileContents } from './document-file'
import { dropDraftMedia, keepDraftMedia, readDraftMedia } from './draft-media'
import { keepDraftVersions, readDraftVersions } from './draft-versions'
import { faultOf } from './errno'
import { readFile } from './read-file'
import { safeWrite } from './safe-write'

/** A draft as it lies in the journal. */
export interface KeptDraft extends Draft {
  /** When it was written, in ms since 1970: for a person to read. */
  readonly keptAt: number
}

/** What was typed and is not yet in its file. */
export interface Draft extends FileContents {
  /** Names the draft: small letters, digits and `-`. */
  readonly id: string
  /** The file it belongs to, as last seen; `null` before the first save. */
  readonly file: DocumentFile | null
}

const JournalEntry = v.strictObject({
  file: v.nullable(v.strictObject({ path: v.string(), sha256: v.string(), revision: v.number() })),
  /** A `.mati` file without its pictures in base64, so that its checks and its migrations hold here too. */
  draft: v.string(),
  /** The seal of its newest version; absent while none was issued. */
  issued: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
})

const SUFFIX = '.draft'

/** What puts drafts on the disk and takes them off again. */
export interface DraftWriter {
  keep(draft: Draft): Promise<Result<null>>
  drop(id: string): Promise<Result<null>>
}

/** Writes drafts into a folder. */
export function draftWriter(disk: Disk, folder: string): DraftWriter {
  return {
    keep: draft => keepDraft(disk, folder, draft),
    drop: id => dropDraft(disk, folder, id),
  }
}

/** Keeps a draft in the journal, over the last one of its id. Its words are kept even where its pictures cannot be. */
export async function keepDraft(disk: Disk, folder: string, draft: Draft): Promise<Result<null>> {
  const container = encodeWords(draft.document, draft.file?.revision ?? 0)
  const issued = draft.versions.at(-1)?.sha256
  const entry = {
    file: draft.file,
    draft: Buffer.from(container).toString('base64'),
    ...(issued !== undefined && { issued }),
  }
  try {
    await disk.makeFolder(folder)
  } catch (error) {
    return faultOf(error, 'folder', path.basename(folder))
  }
  const place = path.join(folder, draft.id)
  const pictures = await keepDraftMedia(disk, place, draft)
  const versions = await keepDraftVersions(disk, place, draft)
  const bytes = new TextEncoder().encode(JSON.stringify(entry))
  const written = await safeWrite(disk, place + SUFFIX, bytes)
  if (!written.ok) return written
  return pictures.ok ? versions : pictures
}

/** Takes a draft out of the journal, once its words are in a file or given up. */
export async function dropDraft(disk: Disk, folder: string, id: string): Promise<Result<null>> {
  try {
    await disk.remove(path.join(folder, id + SUFFIX))
    await dropDraftMedia(disk, folder, id)
    return ok(null)
  } catch (error) {
    const result = faultOf(error, 'read', id)
    return !result.ok && result.fault.code === 'file-missing' ? ok(null) : result
  }
}

/**
 * The drafts that a crash left behind. A damaged one is renamed to end in `.bad`: kept for a person
 * to look at, and in nobody's way at the next start. One that the disk does not give now, or that a
 * newer program wrote, stays for another time.
 */
export async function listDrafts(disk: Disk, folder: string): Promise<KeptDraft[]> {
  const drafts: KeptDraft[] = []
  for (const name of await namesIn(disk, folder)) {
    const draft = await readDraft(disk, folder, name)
    if (draft.ok) drafts.push(draft.value)
    else if (draft.fault.code === 'file-damaged') await setAside(disk, path.join(folder, name))
  }
  return drafts
}

async function namesIn(disk: Disk, folder: string): Promise<string[]> {
  try {
    const names = await disk.list(folder)
    return names.filter(name => /^[a-z0-9-]+\.draft$/.test(name)).sort()
  } catch (error) {
    faultOf(error, 'read', folder)
    return []
  }
}

async function readDraft(disk: Disk, folder: string, name: string): Promise<Result<KeptDraft>> {
  const read = await readFile(disk, path.join(folder, name), 2 * LIMITS.bytes)
  if (!read.ok) return read
  const json = parseJson(read.value.bytes)
  const entry = json.ok ? v.safeParse(JournalEntry, json.value) : null
  if (!entry?.success) return fail('file-damaged', name)
  const filed = decodeWords(Buffer.from(entry.output.draft, 'base64'))
  if (!filed.ok) return filed.fault.code === 'file-newer' ? filed : fail('file-damaged', name)
  const id = name.slice(0, -SUFFIX.length)
  const { file, issued } = entry.output
  const place = path.join(folder, id)
  const shown = await readDraftMedia(disk, place, filed.value.document)
  const kept = await readDraftVersions(disk, place, issued, file)
  const media = new Map([...kept.media, ...shown.media])
  const { document } = shown
  return ok({ id, document, media, versions: kept.versions, file, keptAt: read.value.changedAt })
}

async function setAside(disk: Disk, file: string): Promise<void> {
  try {
    await disk.rename(file, `${file}.bad`)
  } catch (error) {
    faultOf(error, 'write', file)
  }
}
