import type { LintFinding } from './lint-finding'
import { type Package, targetOf } from './package'
import { descendantsOf } from './xml'

const MAIN = 'word/document.xml'

/** What the parts of a file say of each other: every target there, of a known kind, and in use. */
export function lintPackage(file: Package): LintFinding[] {
  const sources = ['', ...file.names.filter(name => !name.endsWith('.rels'))]
  return [...sources.flatMap(source => lintRelations(file, source)), ...lintStories(file)]
}

function lintRelations(file: Package, source: string): LintFinding[] {
  const relations = file.relations(source)
  const ids = relations.map(({ id }) => id)
  return relations.flatMap((relation, at): LintFinding[] => {
    const place = `${source} ${relation.id}`
    const twice: LintFinding[] =
      ids.indexOf(relation.id) === at ? [] : [{ rule: 'relationship-twice', place }]
    if (relation.external) return twice
    const target = targetOf(source, relation)
    if (!file.has(target)) return [...twice, { rule: 'target-missing', place }]
    if (file.typeOf(target) === '') return [...twice, { rule: 'type-missing', place: target }]
    return twice
  })
}

/** Headers that no section shows. */
function lintStories(file: Package): LintFinding[] {
  const document = file.tree(MAIN)
  if (document === null) return []
  const nodes = [...descendantsOf(document)]
  const shown = new Set(nodes.map(node => node.attributes.get('r:id')))
  const unused = file
    .relations(MAIN)
    .filter(({ id, type }) => /\/(?:header|footer)$/.test(type) && !shown.has(id))
  return unused.map(({ target }) => ({ rule: 'header-unused', place: target }))
}
