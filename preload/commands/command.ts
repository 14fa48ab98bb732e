import type { Sentence } from '../../core/wording/sentence'

/** What can be put into a document at the caret. */
export type Insertion = 'topic' | 'resolution' | 'action' | 'finding' | 'table' | 'footnote'

/** What can be done to the table at the caret. */
export type TableChange =
  | 'row-above'
  | 'row-below'
  | 'column-left'
  | 'column-right'
  | 'delete-row'
  | 'delete-column'
  | 'delete-table'

/** A way through the one history of the document. */
export type HistoryStep = 'undo' | 'redo'

/** What is asked before a document leaves the desk. */
export type DocumentDialog =
  | 'print'
  | 'copies'
  | 'papers'
  | 'news'
  | 'export'
  | 'next'
  | 'issue'
  | 'stages'
  | 'month'
  | 'presence'
  | 'series'
  | 'adopt'

/** What the window can do, whether a document is open or not. */
export interface WindowActions {
  readonly showStart: () => void
  readonly chooseDocument: () => void
  readonly showSettings: () => void
  readonly chooseBinder: () => void
  readonly showRegister: () => void
  readonly showAgencies: () => void
  readonly showAreas: () => void
  readonly showYearPapers: () => void
  /** Opens what the register found last after the one that is chosen there. */
  readonly openNextFound: () => void
}

/** What can be done with the open document. */
export interface DocumentActions {
  readonly followUp: () => void
  readonly showMonth: () => void
  readonly showPresence: () => void
  readonly showSeries: () => void
  readonly adoptReports: () => void
  readonly save: () => void
  readonly saveAs: () => void
  readonly export: (format: 'docx' | 'pdf') => void
  readonly showDialog: (dialog: DocumentDialog) => void
  readonly step: (step: HistoryStep) => void
  readonly insert: (what: Insertion) => void
  readonly choosePictures: () => void
  readonly changeTable: (change: TableChange) => void
  readonly switchWorkshop: () => void
  readonly makeNews: () => void
  readonly goToNextGap: () => void
  readonly mendAll: () => void
}

interface Facts {
  readonly id: string
  /** Its name in menu and palette. */
  readonly label: Sentence
  /** Its name on a button, where there is less room. */
  readonly short?: Sentence
  /** As Electron writes them, `CmdOrCtrl+Shift+P`. */
  readonly keys: string
  /** Other keys that people know for it. */
  readonly also?: readonly string[]
  /** Keys that mean something else, but in a table. */
  readonly within?: 'table'
  /** What it is in a field of a dialog, where all other commands have to wait. */
  readonly inField?: HistoryStep
}

/** A command of the desk: what it is called, its keys, what it needs to be usable, and what it does. */
export type Command = Facts &
  (
    | { readonly needs: 'nothing'; readonly perform: (window: WindowActions) => void }
    | { readonly needs: 'document'; readonly perform: (document: DocumentActions) => void }
  )

/** A menu. A command's place in it is its place in the palette as well. */
export interface CommandMenu {
  readonly name: string
  readonly label: Sentence
  /** A line stands between one section and the next. */
  readonly sections: readonly (readonly Command[])[]
}
