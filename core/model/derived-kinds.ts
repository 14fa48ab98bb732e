import type { Document, DocumentKind } from './document'

/** เอกสารประกอบ: each paper that is made from a document, and of which kinds of document. */
export const DERIVED_FROM = {
  agenda: ['minutes'],
  invitation: ['minutes'],
  'attendance-reply': ['minutes', 'findings'],
  'sign-in-sheet': ['minutes', 'findings'],
  'follow-up-table': ['minutes', 'findings'],
  'agency-table': ['minutes', 'findings'],
  'monthly-form': ['minutes', 'findings'],
  'matter-history': ['minutes'],
  'minister-summary': ['minutes'],
  'adoption-reply': ['minutes'],
  'distribution-list': ['minutes', 'findings', 'letter', 'news'],
  'addressee-list': ['minutes', 'findings', 'letter', 'news'],
  'file-copy': ['letter'],
} as const satisfies Record<string, readonly DocumentKind[]>

export type DerivedKind = keyof typeof DERIVED_FROM

/** Every kind, in the order in which a meeting needs them. */
export const DERIVED_KINDS = Object.keys(DERIVED_FROM) as DerivedKind[]

/** The papers that this document can give. */
export function derivedKinds(document: Document): DerivedKind[] {
  return DERIVED_KINDS.filter(kind => isDerivedFrom(kind, document))
}

/** Whether this document can give that paper. */
export function isDerivedFrom(kind: DerivedKind, document: Document): boolean {
  const kinds: readonly DocumentKind[] = DERIVED_FROM[kind]
  return kinds.includes(document.kind)
}

/** Whether each agency gets a paper of its own, which tells of no other. */
export function isOfAgencies(kind: DerivedKind): boolean {
  return kind === 'agency-table' || kind === 'monthly-form'
}

/** Whether the paper is marked «ร่าง» while its document is: the file copy of a letter is the letter itself. */
export function bearsDraft(kind: DerivedKind): boolean {
  return kind === 'file-copy'
}
