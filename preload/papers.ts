import type { Result } from '../core/fault'
import type { Warning } from '../core/manuscript/warning'
import type { DerivedKind } from '../core/model/derived-kinds'
import type { Sentence } from '../core/wording/sentence'
import type { Printed } from './work'

/** The pages of one typesetting. Pages are fetched one by one with `pages:show`. */
export interface PagesInfo {
  /** Names this typesetting; a page of an older one is refused with `null`. */
  readonly edition: number
  readonly pages: number
  readonly milliseconds: number
  readonly warnings: readonly Warning[]
}

export interface Circulation {
  /** The folder's own name, not its path. */
  readonly folder: string
  /** For `folder:show`. */
  readonly token: string
  readonly files: readonly string[]
  readonly merged: string
  /** Copies of the former set that are not in this one, and the folder within that they were moved to; `null` for none. */
  readonly aside: { readonly folder: string; readonly count: number } | null
  readonly warnings: readonly Warning[]
}

export interface Exported {
  readonly fileName: string
  /** For `folder:show`. */
  readonly token: string
  readonly pages: number | null
  readonly warnings: readonly Warning[]
  /** What a person should know of it beside: a sentence, if there is anything. */
  readonly remark?: Sentence
}

/** A paper to look at before it is made. */
export interface Preview {
  readonly pages: number
  /** The first of them as SVG images. */
  readonly shown: readonly string[]
}

/** Papers that were written one by one into a folder. */
export interface MadeSet {
  /** The folder's own name, not its path. */
  readonly folder: string
  /** For `folder:show`. */
  readonly token: string
  readonly files: number
  readonly warnings: readonly Warning[]
}

/** Why no news was begun: these words of it may tell who a victim is. */
export interface VictimSigns {
  readonly signs: readonly string[]
}

/** What the window may ask of the papers made from the open document: a part of `Requests`. */
export interface PaperRequests {
  /** The pages of a paper made from the document, as it would be exported now; `agency` is whose it is, '' for that of all. */
  'papers:preview': (handle: string, kind: DerivedKind, agency: string) => Result<Preview>
  'papers:export': (
    handle: string,
    kind: DerivedKind,
    agency: string,
    format: 'docx' | 'pdf',
  ) => Result<Exported | null>
  /** A file for each agency into a folder that the person chooses; `null` when the person turned back. */
  'papers:export-each': (
    handle: string,
    kind: DerivedKind,
    format: 'docx' | 'pdf',
  ) => Result<MadeSet | null>
  'papers:print': (
    handle: string,
    kind: DerivedKind,
    agency: string,
    printer: string,
  ) => Result<Printed>
}
