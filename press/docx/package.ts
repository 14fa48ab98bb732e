import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { childrenOf, readXml, type XmlNode } from './xml'
import { element, withChildren, writePart } from './xml-tree'

/** What one part says of another, or of an address outside the file. */
export interface Relation {
  readonly id: string
  readonly type: string
  /** As written: from the part's own folder, or from the root with a slash before it. */
  readonly target: string
  readonly external: boolean
}

const TYPES = '[Content_Types].xml'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A Word file taken apart, to be worked on and packed again. */
export class Package {
  readonly #parts: Map<string, Uint8Array>
  readonly #trees = new Map<string, XmlNode | null>()

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.#parts = new Map(parts)
  }

  get names(): string[] {
    return [...this.#parts.keys()]
  }

  has(name: string): boolean {
    return this.#parts.has(name)
  }

  bytes(name: string): Uint8Array | undefined {
    return this.#parts.get(name)
  }

  /** A part as a tree; `null` if it is not there or is no XML. */
  tree(name: string): XmlNode | null {
    const known = this.#trees.get(name)
    if (known !== undefined) return known
    const part = this.#parts.get(name)
    const tree = part === undefined ? null : readXml(strFromU8(part))
    this.#trees.set(name, tree)
    return tree
  }

  set(name: string, content: XmlNode | Uint8Array | string): void {
    this.#trees.delete(name)
    if (content instanceof Uint8Array) this.#parts.set(name, content)
    else this.#parts.set(name, strToU8(typeof content === 'string' ? content : writePart(content)))
  }

  /** Takes a part away, and what it said of others. */
  remove(name: string): void {
    for (const gone of [name, relationsPath(name)]) {
      this.#parts.delete(gone)
      this.#trees.delete(gone)
    }
    this.#setTypes(rows => rows.filter(row => row.attributes.get('PartName') !== `/${name}`))
  }

  /** What a part says of others; that of the whole file under ''. */
  relations(name: string): Relation[] {
    const rows = childrenOf(this.tree(relationsPath(name)) ?? undefined, 'Relationship')
    return rows.map(({ attributes }) => ({
      id: attributes.get('Id') ?? '',
      type: attributes.get('Type') ?? '',
      target: attributes.get('Target') ?? '',
      external: attributes.get('TargetMode') === 'External',
    }))
  }

  setRelations(name: string, relations: readonly Relation[]): void {
    const rows = relations.map(({ id, type, target, external }) =>
      element('Relationship', {
        Id: id,
        Type: type,
        Target: target,
        ...(external && { TargetMode: 'External' }),
      }),
    )
    this.set(relationsPath(name), element('Relationships', { xmlns: RELATIONS }, rows))
  }

  /** The kind of a part as the list of types has it; '' for none. */
  typeOf(name: string): string {
    const rows = childrenOf(this.tree(TYPES) ?? undefined)
    const named = rows.find(
      row => row.attributes.get('PartName')?.toLowerCase() === `/${name}`.toLowerCase(),
    )
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
    const found =
      named ?? rows.find(row => row.attributes.get('Extension')?.toLowerCase() === extension)
    return found?.attributes.get('ContentType') ?? ''
  }

  setType(name: string, type: string): void {
    if (this.typeOf(name) === type) return
    const row = element('Override', { PartName: `/${name}`, ContentType: type })
    this.#setTypes(rows => [
      ...rows.filter(other => other.attributes.get('PartName') !== `/${name}`),
      row,
    ])
  }

  /** The file again, the list of types first; the same parts give the same bytes. */
  pack(): Uint8Array {
    const { [TYPES]: types = new Uint8Array(), ...others } = Object.fromEntries(this.#parts)
    return zipSync({ [TYPES]: types, ...others }, { mtime: new Date(1980, 0, 1) })
  }

  #setTypes(change: (rows: readonly XmlNode[]) => readonly XmlNode[]): void {
    const tree = this.tree(TYPES)
    if (tree !== null) this.set(TYPES, withChildren(tree, change(childrenOf(tree))))
  }
}

function relationsPath(name: string): string {
  const cut = name.lastIndexOf('/') + 1
  return `${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`
}

/** A file that we wrote ourselves, taken apart. */
export function unpackOwn(docx: Uint8Array): Package {
  return new Package(new Map(Object.entries(unzipSync(docx))))
}

/** The part that a relation of `source` leads to, named from the root. */
export function targetOf(source: string, { target }: Relation): string {
  const from = target.startsWith('/') ? '' : source.slice(0, source.lastIndexOf('/') + 1)
  const steps: string[] = []
  for (const step of `${from}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** The part that `source` names for a purpose, by the end of the relation's type; `null` for none. */
export function relatedPart(file: Package, source: string, purpose: string): string | null {
  const relation = file
    .relations(source)
    .find(({ type, external }) => type.endsWith(`/${purpose}`) && !external)
  return relation === undefined ? null : targetOf(source, relation)
}

/** The part with the text: where the file's own relation says. */
export function mainPart(file: Package): string | null {
  return relatedPart(file, '', 'officeDocument')
}
