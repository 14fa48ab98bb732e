import type { Sentence } from './wording/sentence'

/**
 * Everything that can go wrong without being our mistake. Each has its sentence in
 * `wording/faults.ts`; a new code does not compile without one.
 */
export type FaultCode =
  | 'file-missing'
  | 'file-foreign'
  | 'file-empty'
  | 'file-of-word'
  | 'file-of-excel'
  | 'file-of-slides'
  | 'file-of-office'
  | 'file-of-pdf'
  | 'file-of-picture'
  | 'file-of-zip'
  | 'not-a-file'
  | 'text-foreign'
  | 'file-damaged'
  | 'file-newer'
  | 'file-too-large'
  | 'file-changed-elsewhere'
  | 'file-in-use'
  | 'already-open'
  | 'document-adopted'
  | 'document-said-adopted'
  | 'document-draft'
  | 'report-other'
  | 'day-before-meeting'
  | 'day-before-version'
  | 'meeting-planned'
  | 'folder-missing'
  | 'folder-busy'
  | 'copies-unsettled'
  | 'copies-finished'
  | 'copies-undone'
  | 'work-busy'
  | 'disk-full'
  | 'draft-disk-full'
  | 'draft-unkept'
  | 'settings-damaged'
  | 'settings-unread'
  | 'settings-unkept'
  | 'not-permitted'
  | 'name-unusable'
  | 'storage-failed'
  | 'template-unknown'
  | 'template-missing'
  | 'template-faulty'
  | 'house-faulty'
  | 'shared-faulty'
  | 'shared-changed'
  | 'letterhead-faulty'
  | 'agency-unknown'
  | 'font-missing'
  | 'font-unusable'
  | 'printer-missing'
  | 'print-failed'
  | 'print-unsure'
  | 'image-foreign'
  | 'image-damaged'
  | 'image-too-large'
  | 'image-unsupported'
  | 'image-turned'
  | 'image-slow'
  | 'images-full'
  | 'drawing-complex'
  | 'drawing-linked'
  | 'drawing-undrawn'
  | 'roster-too-large'
  | 'binder-unchosen'
  | 'register-failed'
  | 'cards-too-large'
  | 'reports-too-large'
  | 'cancelled'
  | 'unexpected'

/** What happened, for the person (`code`, `subject`) and for the log (`detail`). */
export interface Fault {
  readonly code: FaultCode
  /** What it happened to, as the person knows it: a file name, a template, an agency, or what is wrong in a file. */
  readonly subject?: string | Sentence
  /** For the log and the bug report; never shown as the message. */
  readonly detail?: string
}

/** What a fallible call gives back. Callers must look at `ok` before they can touch the value. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault }

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function fail(code: FaultCode, subject?: Fault['subject'], detail?: string): Result<never> {
  const fault = { code, ...(subject !== undefined && { subject }), ...(detail && { detail }) }
  return { ok: false, fault }
}
