import type { Document } from '../model/document'
import { headedBody, meetingNumber } from './opening'

/**
 * What a document is called in running text and in its file's properties:
 * «รายงานการประชุม… ครั้งที่ ๑/๒๕๖๑». `heading` is the template's.
 */
export function titleOf(document: Document, heading: string): string {
  switch (document.kind) {
    case 'minutes': {
      const number = document.meeting.number === null ? '' : ` ${meetingNumber(document.meeting)}`
      return headedBody(heading, document.meeting.body) + number
    }
    case 'findings':
      return `${heading} ${document.meeting.body}`.trim()
    case 'letter':
      return document.subject.trim() || heading
    case 'news':
      return document.headline.trim() || heading
  }
}
