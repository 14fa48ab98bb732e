import type { RichText } from '../rich-text'

/** Where something stands: in which part of the paper, and at which element inside the part. */
export interface Place {
  readonly part: string
  readonly source?: string
}

/** What a line of facts is: a title, the name of a person, what he is, or any other. */
export type LineKind = 'title' | 'name' | 'position' | 'line'

/** What the parts of a paper hold that are not known by an id of their own. */
export type Form =
  | 'meeting'
  | 'attendance'
  | 'participants'
  | 'findings'
  | 'actions'
  | 'photographs'
  | 'signatures'
  | 'letterhead'
  | 'closing'
  | 'headline'
  | 'distribution'

/** What the template of a document calls the part that holds something. */
export type PartOf = (form: Form) => string

/** What one who walks over a document puts in the place of each text and each line of facts. */
export interface Walker {
  readonly text: (text: RichText, place: Place) => RichText
  readonly line: (line: string, kind: LineKind, place: Place) => string
  /**
   * Asked before each piece that changes as one: a text, a list of people, a finding, a topic, an agenda item by
   * what it says itself. Whoever knows all that is in the piece need not have it walked over.
   */
  readonly piece?: <P extends object>(piece: P, part: string, walk: () => P) => P
}

/** One who only looks. */
export interface Visitor extends Pick<Walker, 'piece'> {
  readonly text?: (text: RichText, place: Place) => void
  readonly line?: (line: string, kind: LineKind, place: Place) => void
}

/** Who walks, and where he is. */
export interface Walk extends Required<Walker> {
  readonly partOf: PartOf
}
