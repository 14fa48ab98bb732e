import type { LetterheadLoss } from '../../../core/wording/letterhead'
import { Package, type Relation, targetOf } from '../package'
import type { XmlNode } from '../xml'
import { element } from '../xml-tree'
import { type Cleaning, cleanPart, hiddenStyles } from './clean'
import { GOOD_ELEMENTS, GOOD_PICTURES, GOOD_RELATIONS, GOOD_SETTINGS, MAIN_RELATION } from './good'
import { shownStories, showsAnything, withoutUnshown } from './shown'
import { withSpaces } from './spaces'

/** A letterhead with nothing in it but what is good, and what it had besides. */
export interface Cleaned {
  readonly frame: Package
  readonly losses: readonly LetterheadLoss[]
}

const TYPES = '[Content_Types].xml'
const PACKAGE_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const HEADER = /\/(?:header|footer)$/
const STORY = /\/(?:officeDocument|header|footer|footnotes|endnotes)$/
/** What a part that stays behind would have told, by its name. */
const KNOWN_PARTS: readonly (readonly [RegExp, LetterheadLoss])[] = [
  [/comments|people/i, 'comments'],
  [/vba/i, 'macros'],
  [/customXml|glossary/i, 'data'],
  [/embeddings|activeX|oleObject|afchunk|\.(?:bin|docx?|xlsx?|html?|mht)$/i, 'objects'],
]

/**
 * The parts that a letter takes over, each with what is good of it, in the usual names. What no good relation leads to stays
 * behind; the file tells of it what a person would miss.
 */
export function cleanPackage(frame: Package, main: string): Cleaned {
  const losses = new Set<LetterheadLoss>()
  const cleaner = new PackageCleaner(frame, losses, hiddenIn(frame, main))
  cleaner.take(main, MAIN_RELATION)
  const parts = cleaner.parts
  for (const name of frame.names) {
    const [, loss] = KNOWN_PARTS.find(([pattern]) => pattern.test(name)) ?? []
    if (loss !== undefined && !parts.has(name) && !name.endsWith('.rels')) losses.add(loss)
  }
  const types = element('Types', { xmlns: PACKAGE_TYPES }, frame.tree(TYPES)?.children ?? [])
  const cleaned = new Package(new Map([[TYPES, new Uint8Array()]]))
  cleaned.set(TYPES, types)
  for (const name of frame.names) if (name !== TYPES && !parts.has(name)) cleaned.remove(name)
  for (const [name, content] of parts) cleaned.set(name, content)
  for (const [name, relations] of cleaner.relations) cleaned.setRelations(name, relations)
  cleaned.setRelations('', [{ id: 'rId1', type: MAIN_RELATION, target: main, external: false }])
  return { frame: cleaned, losses: [...losses] }
}

function hiddenIn(frame: Package, main: string): ReadonlySet<string> {
  const styles = frame.relations(main).find(({ type }) => type.endsWith('/styles'))
  const sheet = styles === undefined ? null : frame.tree(targetOf(main, styles))
  return sheet === null ? new Set() : hiddenStyles(sheet)
}

class PackageCleaner {
  readonly parts = new Map<string, XmlNode | Uint8Array>()
  readonly relations = new Map<string, readonly Relation[]>()
  readonly #frame: Package
  readonly #losses: Set<LetterheadLoss>
  readonly #hidden: ReadonlySet<string>

  constructor(frame: Package, losses: Set<LetterheadLoss>, hidden: ReadonlySet<string>) {
    this.#frame = frame
    this.#losses = losses
    this.#hidden = hidden
  }

  /** Takes a part that a relation of this type leads to, and the parts that it leads to in turn. */
  take(name: string, type: string): void {
    if (this.parts.has(name)) return
    const picture = type.endsWith('/image')
    const tree = picture ? null : this.#frame.tree(name)
    if (tree === null) {
      this.parts.set(name, this.#frame.bytes(name) ?? new Uint8Array())
      return
    }
    const good = this.#frame.relations(name).filter(relation => this.#isGood(name, relation))
    const shown = type === MAIN_RELATION ? this.#shown(name, tree, good) : tree
    const stories = shownStories(shown)
    const relations = good.filter(({ type, id }) => !HEADER.test(type) || stories.has(id))
    this.#tellUnshown(name, good, relations)
    this.parts.set(name, withSpaces(cleanPart(shown, this.#cleaningOf(type, relations))))
    if (relations.length > 0) this.relations.set(name, relations)
    for (const relation of relations) this.take(targetOf(name, relation), relation.type)
  }

  #shown(name: string, document: XmlNode, relations: readonly Relation[]): XmlNode {
    const settings = relations.find(({ type }) => type.endsWith('/settings'))
    const tree = settings === undefined ? null : this.#frame.tree(targetOf(name, settings))
    return withoutUnshown(document, tree)
  }

  /** Tells of headers and footers that stay behind with something in them. */
  #tellUnshown(source: string, all: readonly Relation[], kept: readonly Relation[]): void {
    const targets = new Set(kept.map(relation => targetOf(source, relation)))
    for (const relation of all) {
      const target = targetOf(source, relation)
      const story = targets.has(target) ? null : this.#frame.tree(target)
      if (story !== null && HEADER.test(relation.type) && showsAnything(story))
        this.#losses.add('unshown')
    }
  }

  #isGood(source: string, relation: Relation): boolean {
    const target = targetOf(source, relation)
    if (relation.external || !GOOD_RELATIONS.has(relation.type)) return false
    if (!this.#frame.has(target)) return false
    return relation.type.endsWith('/image')
      ? GOOD_PICTURES.test(this.#frame.typeOf(target))
      : this.#frame.tree(target) !== null
  }

  #cleaningOf(type: string, relations: readonly Relation[]): Cleaning {
    const story = STORY.test(type)
    return {
      hidden: this.#hidden,
      good: type.endsWith('/settings') ? GOOD_SETTINGS : GOOD_ELEMENTS,
      relations: new Set(relations.map(({ id }) => id)),
      // What of a style sheet or the settings is not taken over is no word of anybody.
      lose: loss => {
        if (story || loss === 'variables') this.#losses.add(loss)
      },
    }
  }
}
