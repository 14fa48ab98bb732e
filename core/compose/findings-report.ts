import type { Block, Section } from '../manuscript/manuscript'
import type { FindingsReport } from '../model/document'
import type { Context } from '../office/context'
import type { FormPart, Part } from '../template/template'
import { composeFramework } from './action-items'
import { composeSignatures } from './closing'
import { composeFindings } from './findings'
import { composeMatrix } from './matrix'
import { composeOccasion, composeParticipants } from './participants'
import { composeTextPart, partHeading } from './text-part'

/** One part of the findings report, under its heading. */
export function composeFindingsPart(
  part: Part,
  report: FindingsReport,
  number: string,
  context: Context,
): Block[] {
  if (part.content === 'text')
    return part.place === undefined ? composeTextPart(part, report, number) : []
  if (part.content === 'agenda') return []
  if (part.content === 'signatures') return composeSignatures(report, part.id)
  const blocks = composeForm(part, report, number, context)
  if (blocks.length === 0) return []
  const wide = part.content === 'matrix' && context.template.layout.includes('wide-matrix')
  const headed = [partHeading(part, number), ...blocks]
  return wide ? [LANDSCAPE, ...headed, PORTRAIT] : headed
}

const LANDSCAPE: Section = { kind: 'section', orientation: 'landscape' }
const PORTRAIT: Section = { kind: 'section', orientation: 'portrait' }

function composeForm(
  part: FormPart,
  report: FindingsReport,
  number: string,
  context: Context,
): Block[] {
  switch (part.content) {
    case 'participants':
      return composeParticipants(report, part.id)
    case 'meeting':
      return composeOccasion(report, part.id)
    case 'findings':
      return composeFindings(report, number, part.id, context)
    case 'matrix':
      return composeMatrix(report, part.id, context)
    case 'actions':
      return composeFramework(report.actions, part.id, context)
    default:
      return []
  }
}
