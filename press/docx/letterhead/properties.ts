import { addRelation } from '../graft'
import { type Package, relatedPart } from '../package'
import { childrenOf } from '../xml'
import { withAttribute, withChildren } from '../xml-tree'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What a file says about itself, by the end of the relation's type. */
const PROPERTIES: readonly (readonly [string, string, string])[] = [
  ['core-properties', `${PACKAGE}/core-properties`, 'docProps/core.xml'],
  ['extended-properties', `${OFFICE}/extended-properties`, 'docProps/app.xml'],
  ['custom-properties', `${OFFICE}/custom-properties`, 'docProps/custom.xml'],
]

/**
 * Gives the frame the properties of the paper: whoever drew the letterhead is not the author of the
 * letter. The office's custom properties stay beside ours, for its fields may show them.
 */
export function takeProperties(ours: Package, frame: Package): void {
  for (const [purpose, type, own] of PROPERTIES) {
    const bytes = ours.bytes(own)
    if (bytes === undefined) continue
    const known = relatedPart(frame, '', purpose)
    const part = known ?? own
    if (known !== null && purpose === 'custom-properties') mergeCustom(ours, frame, part)
    else frame.set(part, bytes)
    frame.setType(part, ours.typeOf(own))
    if (known === null) addRelation(frame, '', { type, target: part, external: false })
  }
}

/** The first number that a custom property may have. */
const FIRST_PID = 2

function mergeCustom(ours: Package, frame: Package, part: string): void {
  const office = frame.tree(part)
  const own = childrenOf(ours.tree('docProps/custom.xml') ?? undefined)
  if (office === null) return
  const names = new Set(own.map(property => property.attributes.get('name')))
  const kept = childrenOf(office).filter(property => !names.has(property.attributes.get('name')))
  const all = [...kept, ...own].map((property, at) =>
    withAttribute(property, 'pid', at + FIRST_PID),
  )
  frame.set(part, withChildren(office, all))
}
