import type { AreaReport, Month } from '../model/agency-report'

/*
 * What tells the cells of a monthly form apart when it comes back. The form and whoever reads it ask here for the same
 * key; in Word it is the name of a bookmark (`press/docx/bookmarks`).
 */

/** What an agency tells of each area, in the order of the form. */
export const FORM_FIELDS = [
  'results',
  'obstacles',
  'help',
  'next',
] as const satisfies readonly (keyof AreaReport)[]

/** The code of a form: whose it is and of which month, `rtp/2019-02`; `rtp/-` while the month is not known. */
export function formCode(agency: string, month: Month | null): string {
  return `${agency}/${month ?? '-'}`
}

/**
 * The key of one answer of an agency: of the reporter, of an area, of a duty by its action item, of a figure by its goal.
 * A file of several forms has each key once.
 */
export function answerKey(
  agency: string,
  kind: 'by' | 'area' | 'progress' | 'status' | 'figure',
  ...of: readonly string[]
): string {
  return ['form', agency, kind, ...of].join('-')
}
