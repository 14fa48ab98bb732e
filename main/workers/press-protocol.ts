import type { Delivery, Edition } from '../../core/change/mirror'
import type { PlaceTexts } from '../../core/compose/letterhead'
import type { Result } from '../../core/fault'
import type { BookName } from '../../core/file/chain'
import type { Issue } from '../../core/file/versions'
import type { Manuscript } from '../../core/manuscript/manuscript'
import type { Warning } from '../../core/manuscript/warning'
import type { Document } from '../../core/model/document'
import type { Media } from '../../core/model/picture'
import type { Context } from '../../core/office/context'
import type { LetterheadFacts, PlaceName } from '../../core/office/letterhead-places'
import type { Flavour } from '../../core/paper/flavour'
import type { Likeness } from '../../core/paper/likeness'
import type { LetterheadLoss } from '../../core/wording/letterhead'
import type { PagesInfo, Preview } from '../../preload/papers'
import type { SourceFile } from '../../press/paint/flavour'
import type { BookBinding } from '../papers/yearbook'

/** One PDF to paint. Manuscripts that share their `blocks` are set once for all jobs of a request. */
export interface PdfJob {
  readonly manuscripts: readonly Manuscript[]
  readonly duplex: boolean
  /** `1b` where none is given. */
  readonly flavour?: Flavour
  /** Carried inside the file by `3a` alone. */
  readonly source?: SourceFile
}

export interface PaintedPdf {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly warnings: readonly Warning[]
}

/** A Word file, and what does not stand in it as it was wanted. */
export interface WrittenDocx {
  readonly bytes: Uint8Array
  readonly warnings: readonly Warning[]
}

/** The pages of a paper as a version keeps them. */
export type IssuedPages = Pick<Issue, 'text' | 'pages' | 'pdf'>

/** A letterhead as a file that was found to serve, and the words for its places. */
export interface FrameFile {
  readonly bytes: Uint8Array
  readonly texts: PlaceTexts
}

/** The places of a letterhead, the width of its text, mm, and what stays out of a letter: plain data, for it crosses between processes. */
export interface FrameFacts extends Omit<LetterheadFacts, 'places'> {
  readonly places: readonly PlaceName[]
  readonly losses: readonly LetterheadLoss[]
}

/** A document whose pages are wanted, as main has it. */
export interface OpenPaper {
  readonly handle: string
  readonly words: Edition<Document>
  readonly context: Context
}

/** The same on its way to the process, which has a mirror of the one it set last. */
export interface SentPaper {
  readonly handle: string
  readonly words: Delivery<Document>
  readonly context: Delivery<Context>
}

/** What the typesetting process can be asked, and what it answers. */
export interface PressTasks {
  /** The paper of an open document: what changed of it since the last time. */
  typeset(paper: SentPaper, edition: number): PagesInfo
  /** A page of the newest typesetting as SVG; `null` for a page of an older one. */
  show(edition: number, page: number): string | null
  /** The first pages of manuscripts that follow each other; `show` knows nothing of them. */
  preview(manuscripts: readonly Manuscript[]): Preview
  pdfs(jobs: readonly PdfJob[]): readonly PaintedPdf[]
  docx(manuscripts: readonly Manuscript[], frame?: FrameFile): WrittenDocx
  /** What a version keeps of the pages of a paper. */
  issue(manuscript: Manuscript, withPdf: boolean): IssuedPages
  /** A yearbook of these minutes, with the pictures that they show: its bytes. */
  yearbook(
    bindings: readonly [BookBinding, ...BookBinding[]],
    name: BookName,
    media: Media,
  ): Uint8Array
  /** What a Word file is that is to serve as a letterhead, or why it cannot. */
  letterhead(bytes: Uint8Array): Result<FrameFacts>
}

export type PressTask = keyof PressTasks
export type TaskArguments<T extends PressTask> = Parameters<PressTasks[T]>
export type TaskAnswer<T extends PressTask> = ReturnType<PressTasks[T]>

/** What the press sets type with. Two of the same content are the same. */
export interface PressType {
  /** The face, as the settings name it. */
  readonly font: string
  /** In what a face other than the official one is like it. */
  readonly likeness: Likeness
  /** The office's own dictionary. */
  readonly words: readonly string[]
}

/** One request on its way to the process. */
export interface PressRequest<T extends PressTask = PressTask> {
  readonly id: number
  readonly task: T
  readonly type: PressType
  readonly args: TaskArguments<T>
  /** The bytes of pictures that the process has not been given yet, by their SHA-256. */
  readonly media: readonly (readonly [key: string, bytes: Uint8Array])[]
  /** Those given before are to be forgotten first. */
  readonly fresh: boolean
}

/** What is asked for by its arguments as they are; a paper's pages are asked for by what changed. */
export type PlainTask = Exclude<PressTask, 'typeset'>

/** Every manuscript of a request. */
export function manuscriptsIn<T extends PlainTask>(task: T, args: TaskArguments<T>): Manuscript[]
export function manuscriptsIn(task: PlainTask, args: readonly unknown[]): Manuscript[] {
  const [first] = args
  switch (task) {
    case 'docx':
    case 'preview':
      return [...(first as readonly Manuscript[])]
    case 'issue':
      return [first as Manuscript]
    case 'pdfs':
      return (first as readonly PdfJob[]).flatMap(({ manuscripts }) => manuscripts)
    case 'show':
    case 'yearbook':
    case 'letterhead':
      return []
  }
}

/** What comes back: one answer for each request, and before it any number of steps of the work done. */
export type PressReply =
  | { readonly id: number; readonly answer: Result<unknown> }
  | { readonly id: number; readonly done: number; readonly total: number }
