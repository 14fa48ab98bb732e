/** Foreign markup as plain data: what a page calls its parts can change nothing in how it is walked. */
export interface MarkupElement {
  /** In small letters, with its prefix. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Markup[]
}

/** An element, or words. */
export type Markup = MarkupElement | string

/** The parts of an element at any depth, in order. */
export function* within(element: MarkupElement): Generator<Markup> {
  for (const child of element.children) {
    yield child
    if (typeof child !== 'string') yield* within(child)
  }
}

/** The words in a part, as they stand there. */
export function wordsIn(part: Markup): string {
  if (typeof part === 'string') return part
  return [...within(part)].filter(inner => typeof inner === 'string').join('')
}
