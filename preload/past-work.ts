/** A document that was opened or saved lately. */
export interface RecentFile {
  readonly id: string
  readonly fileName: string
  /** The folder's own name, not its path. */
  readonly folder: string
  readonly openedAt: string
}

/** Words that came out of no file: what a crash, a power cut or a hurried end left in the journal. */
export interface DraftInfo {
  readonly id: string
  readonly title: string
  /** The file that it belongs to, without its folder; `null` before the first save. */
  readonly fileName: string | null
  /** When it was last kept, as an ISO time. */
  readonly keptAt: string
}
