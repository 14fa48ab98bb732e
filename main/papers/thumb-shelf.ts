import { markedPaper } from '../../core/derive/marked-paper'
import { ok, type Result } from '../../core/fault'
import type { Manuscript } from '../../core/manuscript/manuscript'
import type { Desk } from '../desk'
import { readDocumentFile } from '../storage/document-file'

/** So many first pages are kept: a binder shows a year of them. */
const MOST_KEPT = 60
/** No first page holds more blocks: what is behind them is not set for it. */
const A_PAGE = 60

interface Kept {
  /** The SHA-256 of the file that it was set from, and the type it was set in. */
  readonly of: string
  readonly page: string | null
}

/**
 * The first pages of files, small, set by the press one after the other so that the pages of the open document do not wait
 * long; each is set once as long as its file and the type stay as they are.
 */
export class ThumbShelf {
  readonly #desk: Desk
  /** By path, the one that was looked at longest ago first. */
  readonly #kept = new Map<string, Kept>()
  #last: Promise<void> = Promise.resolve()

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** The first page of a file as SVG; `null` of one that is read and has no page. Faults: those of reading it. */
  async pageOf(file: string): Promise<Result<string | null>> {
    const before = this.#last
    let end = () => {}
    this.#last = new Promise<void>(resolve => {
      end = resolve
    })
    await before
    try {
      return await this.#pageOf(file)
    } finally {
      end()
    }
  }

  async #pageOf(file: string): Promise<Result<string | null>> {
    const { disk, office } = this.#desk
    const read = await readDocumentFile(disk, file)
    if (!read.ok) return read
    const type = await office.pressType()
    const of = JSON.stringify([read.value.file?.sha256, type])
    const kept = this.#kept.get(file)
    if (kept?.of === of) return ok(this.#keep(file, kept))
    const context = await office.contextFor(read.value.document)
    if (!context.ok) return context
    const paper = firstBlocks(markedPaper(read.value.document, context.value))
    const set = await this.#desk.press.ask('preview', type, [[paper]])
    return set.ok ? ok(this.#keep(file, { of, page: set.value.shown[0] ?? null })) : set
  }

  #keep(file: string, kept: Kept): string | null {
    this.#kept.delete(file)
    this.#kept.set(file, kept)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest)
    return kept.page
  }
}

/** The beginning of a paper, without its pictures: the press is given none of files that are not open. */
function firstBlocks(paper: Manuscript): Manuscript {
  return {
    ...paper,
    blocks: paper.blocks.filter(({ kind }) => kind !== 'figures').slice(0, A_PAGE),
  }
}
