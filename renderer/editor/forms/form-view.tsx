import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getState, $setState } from 'lexical'
import { changeNode } from '../change'
import type { Facts } from '../facts'
import { $isFormNode, factsState } from '../nodes/form-node'
import type { SectionContent } from '../nodes/section-node'
import type { FormSnapshot } from '../snapshot'
import { AttendanceForm } from './attendance-form'
import { DistributionForm } from './distribution-form'
import type { FormProps } from './form-props'
import { HeadlineForm } from './headline-form'
import { ClosingForm, LetterheadForm } from './letter-forms'
import { MatrixNote } from './matrix-note'
import { AdjournmentForm, MeetingForm } from './meeting-form'
import { ParticipantsForm } from './participants-form'
import { PhotographsForm } from './photographs-form'
import { SignaturesForm } from './signatures-form'

/** The form of a section. What is typed in it is one undo step until the typing pauses. */
export function FormView({ form }: { readonly form: FormSnapshot }) {
  const { key, content, facts } = form
  const [editor] = useLexicalComposerContext()
  const change: FormProps['change'] = (changed, apart) => {
    const $change = (before: Facts): Facts => ({ ...before, ...changed })
    changeNode(
      editor,
      key,
      node => {
        if ($isFormNode(node)) $setState(node, factsState, $change($getState(node, factsState)))
      },
      apart === undefined ? undefined : 0,
    )
  }
  const Form = formOf(content)
  return Form === null ? null : <Form facts={facts} change={change} />
}

function formOf(content: SectionContent) {
  switch (content) {
    case 'meeting':
      return MeetingForm
    case 'adjournment':
      return AdjournmentForm
    case 'attendance':
      return AttendanceForm
    case 'participants':
      return ParticipantsForm
    case 'signatures':
      return SignaturesForm
    case 'letterhead':
      return LetterheadForm
    case 'closing':
      return ClosingForm
    case 'headline':
      return HeadlineForm
    case 'distribution':
      return DistributionForm
    case 'matrix':
      return MatrixNote
    case 'photographs':
      return PhotographsForm
    default:
      return null
  }
}
