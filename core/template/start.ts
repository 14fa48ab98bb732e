import type { AgendaItem } from '../model/agenda'
import type { Document, FindingsReport, Letter, Minutes, News } from '../model/document'
import type { Meeting } from '../model/meeting'
import { UNCOUNTED } from '../model/participant'
import type { Signatory, SignatoryRole } from '../model/person'
import { type RichText, richText } from '../model/rich-text'
import type { AgendaPart, Template } from './template'

/** Makes the empty document that a template begins with. Facts are `null` or '', lists are empty. */
export function startDocument(template: Template, id: string): Document {
  switch (template.paper) {
    case 'minutes':
      return startMinutes(template, id)
    case 'findings':
      return startFindings(template, id)
    case 'news':
      return startNews(template, id)
    case 'external':
    case 'circular':
    case 'memo':
      return startLetter(template, id)
  }
}

/** The minutes that a template of paper `minutes` begins with: every agenda item, each empty. */
export function startMinutes(template: Template, id: string): Minutes {
  return {
    kind: 'minutes',
    ...startCommon(template, id, ['minute-taker', 'reviewer']),
    meeting: startMeeting(),
    attendance: { present: [], absent: [], inAttendance: [] },
    agenda: template.parts.filter(part => part.content === 'agenda').map(startAgendaItem),
  }
}

/** The letter or memo that a template begins with; its number stays open. */
export function startLetter(template: Template, id: string): Letter {
  return {
    kind: 'letter',
    ...startCommon(template, id, ['signer']),
    form: template.paper === 'memo' ? 'memo' : 'external',
    circular: template.paper === 'circular',
    reference: '',
    sender: [],
    date: null,
    urgency: 'normal',
    secrecy: 'open',
    subject: '',
    recipient: '',
    citations: [],
    enclosures: [],
    contact: [],
    copiesTo: [],
  }
}

function startFindings(template: Template, id: string): FindingsReport {
  return {
    kind: 'findings',
    ...startCommon(template, id, ['preparer', 'reviewer']),
    meeting: startMeeting(),
    chair: { name: '', position: '' },
    participants: UNCOUNTED,
    findings: [],
    actions: [],
    photographs: [],
  }
}

function startNews(template: Template, id: string): News {
  return { kind: 'news', ...startCommon(template, id, []), headline: '', date: null, origin: '' }
}

function startCommon(template: Template, id: string, roles: readonly SignatoryRole[]) {
  return {
    id,
    template: template.id,
    texts: startTexts(template),
    signatories: roles.map((role): Signatory => ({ role, name: '', position: '' })),
    distribution: [],
    agencies: [],
  }
}

function startTexts(template: Template): Record<string, RichText> {
  const texts = template.parts.filter(part => part.content === 'text')
  return Object.fromEntries(texts.map(part => [part.id, richText(part.start)]))
}

function startAgendaItem(part: AgendaPart): AgendaItem {
  return {
    id: part.id,
    kind: part.agenda,
    title: part.title,
    text: [],
    resolution: null,
    actions: [],
    topics: [],
  }
}

function startMeeting(): Meeting {
  return { body: '', number: null, date: null, start: null, end: null, place: '', online: '' }
}
