import { addRelation } from '../graft'
import type { Package } from '../package'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What a file says about itself: the type of the relation, and the part. */
const PROPERTIES: readonly (readonly [string, string])[] = [
  [`${PACKAGE}/core-properties`, 'docProps/core.xml'],
  [`${OFFICE}/extended-properties`, 'docProps/app.xml'],
  [`${OFFICE}/custom-properties`, 'docProps/custom.xml'],
]

/**
 * Gives the frame the properties of the paper: whoever drew the letterhead is not the author of the letter.
 */
export function takeProperties(ours: Package, frame: Package): void {
  for (const [type, own] of PROPERTIES) {
    const bytes = ours.bytes(own)
    if (bytes === undefined) continue
    frame.set(own, bytes)
    frame.setType(own, ours.typeOf(own))
    addRelation(frame, '', { type, target: own, external: false })
  }
}
