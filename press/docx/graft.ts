import { type Package, type Relation, targetOf } from './package'
import { descendantsOf, type XmlNode } from './xml'
import { rewriteTree, withAttribute } from './xml-tree'

/** Elements by whose number or name nothing else in a file may go. */
const NUMBERED: Readonly<Record<string, string>> = {
  'w:bookmarkStart': 'w:id',
  'w:bookmarkEnd': 'w:id',
  'wp:docPr': 'id',
  'pic:cNvPr': 'id',
}

/**
 * Takes elements of one Word file over into another: numbers move out of the way of those that are
 * there, and what is referred to (links, pictures) comes along under new names.
 */
export class Graft {
  readonly #from: Package
  readonly #source: string
  readonly #into: Package
  readonly #target: string
  readonly #offset: number
  readonly #relations = new Map<string, string>()

  /** `source` and `target`: the parts that the elements leave and come into. */
  constructor(
    from: { readonly file: Package; readonly part: string },
    into: { readonly file: Package; readonly part: string },
  ) {
    this.#from = from.file
    this.#source = from.part
    this.#into = into.file
    this.#target = into.part
    this.#offset = highestNumber(into.file)
  }

  take(node: XmlNode): XmlNode {
    const [taken = node] = this.#change(rewriteTree(node, inner => this.#change(inner)))
    return taken
  }

  #change(node: XmlNode): [XmlNode] {
    let changed = node
    const number = NUMBERED[node.name]
    if (number !== undefined) changed = this.#move(changed, number)
    for (const [name, value] of node.attributes)
      if (/^r:(?:id|embed|link|pict)$/.test(name))
        changed = withAttribute(changed, name, this.#relate(value))
    return [changed]
  }

  #move(node: XmlNode, attribute: string): XmlNode {
    const number = Number(node.attributes.get(attribute))
    return withAttribute(node, attribute, number + this.#offset)
  }

  /** The relation of the target part that stands for one of the source; made when first asked for. */
  #relate(id: string): string {
    const known = this.#relations.get(id)
    if (known !== undefined) return known
    const relation = this.#from.relations(this.#source).find(other => other.id === id)
    if (relation === undefined) return id
    const target = relation.external ? relation.target : this.#copy(relation)
    const made = addRelation(this.#into, this.#target, { ...relation, target })
    this.#relations.set(id, made)
    return made
  }

  #copy(relation: Relation): string {
    const name = targetOf(this.#source, relation)
    return `/${copyPart(this.#from, name, this.#into)}`
  }
}

/** Copies a part, and what it refers to, under a name that is free. Gives back that name. */
export function copyPart(from: Package, name: string, into: Package): string {
  const dot = name.lastIndexOf('.')
  let free = name
  for (let count = 1; into.has(free); count++)
    free = `${name.slice(0, dot)}-mati${count}${name.slice(dot)}`
  into.set(free, from.bytes(name) ?? new Uint8Array())
  into.setType(free, from.typeOf(name))
  const relations = from.relations(name).map(relation => ({
    ...relation,
    target: relation.external
      ? relation.target
      : `/${copyPart(from, targetOf(name, relation), into)}`,
  }))
  if (relations.length > 0) into.setRelations(free, relations)
  return free
}

/** Adds a relation to a part under an id that is free, and gives back the id. */
export function addRelation(file: Package, part: string, relation: Omit<Relation, 'id'>): string {
  const relations = file.relations(part)
  const taken = new Set(relations.map(other => other.id))
  let number = relations.length + 1
  while (taken.has(`mati${number}`)) number++
  const id = `mati${number}`
  file.setRelations(part, [...relations, { ...relation, id }])
  return id
}

/** The highest number that any element of the file's text goes by. */
function highestNumber(file: Package): number {
  const parts = file.names.filter(name => /^word\/[^/]+\.xml$/.test(name))
  let highest = 0
  for (const part of parts)
    for (const { name, attributes } of descendantsOf(file.tree(part) ?? EMPTY)) {
      const number = Number(attributes.get(NUMBERED[name] ?? ''))
      // Word gives drawings numbers up to 2³¹ of its own making; ours are far below.
      if (number > highest && number < LOW) highest = number
    }
  return highest
}

const LOW = 1_000_000
const EMPTY: XmlNode = { name: '', attributes: new Map(), children: [] }
