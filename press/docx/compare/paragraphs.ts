import { childOf, type XmlNode } from '../xml'
import { element, withChildren, without } from '../xml-tree'
import { difference, type Step } from './difference'
import type { Revision, RevisionKind } from './revision'
import type { Token } from './tokens'

/** A paragraph that both papers have, its words compared. */
export function writeBoth(
  old: { readonly paragraph: XmlNode; readonly tokens: readonly Token[] },
  changed: { readonly paragraph: XmlNode; readonly tokens: readonly Token[] },
  revision: Revision,
): XmlNode {
  const properties = revision.properties(
    childOf(old.paragraph, 'w:pPr'),
    childOf(changed.paragraph, 'w:pPr'),
  )
  const steps = joinIslands(difference(old.tokens, changed.tokens, token => token.key))
  const content = stretchesOf(steps).flatMap(({ same, gone, come }) => [
    ...revision.runs(same, null),
    ...revision.runs(gone, 'del'),
    ...revision.runs(come, 'ins'),
  ])
  const head = properties.children.length > 0 ? [properties] : []
  return withChildren(changed.paragraph, [...head, ...content])
}

/** A paragraph that only one paper has: its words and its end are all new, or all gone. */
export function writeOne(
  paragraph: XmlNode,
  tokens: readonly Token[],
  change: RevisionKind,
  revision: Revision,
): XmlNode {
  return revision.markEnd(writeWords(paragraph, tokens, change, revision), change)
}

/** The same with an end that both papers have, as the last paragraph of a text must. */
export function writeWords(
  paragraph: XmlNode,
  tokens: readonly Token[],
  change: RevisionKind,
  revision: Revision,
): XmlNode {
  const properties = childOf(paragraph, 'w:pPr') ?? element('w:pPr')
  // A section ends where the new paper says, not at words that are gone.
  const kept = change === 'del' ? without(properties, 'w:sectPr') : properties
  return withChildren(paragraph, [kept, ...revision.runs(tokens, change)])
}

interface Stretch {
  readonly same: Token[]
  readonly gone: Token[]
  readonly come: Token[]
}

/** What is the same, then what changed up to the next that is: all that went before all that came. */
function stretchesOf(steps: readonly Step<Token>[]): Stretch[] {
  const stretches: Stretch[] = []
  let before: Step<Token>['kind'] = 'come'
  for (const step of steps) {
    const begins = step.kind === 'same' && before !== 'same'
    if (begins || stretches.length === 0) stretches.push({ same: [], gone: [], come: [] })
    const last = stretches.at(-1)
    if (step.kind === 'same') last?.same.push(step.new)
    if (step.kind === 'gone') last?.gone.push(step.old)
    if (step.kind === 'come') last?.come.push(step.new)
    before = step.kind
  }
  return stretches
}

/** A lone space or sign between two changes is read as one change with them. */
function joinIslands(steps: readonly Step<Token>[]): Step<Token>[] {
  return steps.flatMap((step, at): Step<Token>[] => {
    if (step.kind !== 'same' || !/^[\s\p{P}]$/u.test(step.old.text)) return [step]
    const changed = (neighbour: Step<Token> | undefined) =>
      neighbour !== undefined && neighbour.kind !== 'same'
    if (!changed(steps[at - 1]) || !changed(steps[at + 1])) return [step]
    return [
      { kind: 'gone', old: step.old },
      { kind: 'come', new: step.new },
    ]
  })
}
