import { check } from '../../core/check/check'
import { titleOf } from '../../core/compose/title'
import type { Document } from '../../core/model/document'
import { picturesOf } from '../../core/model/pictures'
import { actionsOf, mattersOf } from '../../core/model/walk/matters'
import { INFO_WORDS } from '../../core/wording/command-line'
import { KIND_WORDS } from '../../core/wording/kinds'
import { inLanguage, type Sentence } from '../../core/wording/sentence'
import type { CommandCall, Io } from './call'
import { DONE, type Ending, endWith } from './ending'
import { readPaper } from './read-paper'

/** `info`: what a file holds, a label and a value a line. */
export async function describePaper(call: CommandCall, io: Io): Promise<Ending> {
  const paper = await readPaper(call, io)
  if (!paper.ok) return endWith(paper.fault)
  const { document, revision, context } = paper.value
  const words = (sentence: Sentence) => inLanguage(sentence, call.language)
  const lines: [keyof typeof INFO_WORDS, string | number][] = [
    ['kind', words(KIND_WORDS[document.kind])],
    ['title', titleOf(document, context.template.heading)],
    ['template', `${context.template.id} (${context.template.title})`],
    ['revision', revision],
    ...countParts(document),
    ['pictures', picturesOf(document).length],
    ['recipients', document.distribution.length],
    ['gaps', check(document, context).length],
  ]
  for (const [name, value] of lines) io.out(`${words(INFO_WORDS[name])}: ${value}`)
  return DONE
}

function countParts(document: Document): [keyof typeof INFO_WORDS, number][] {
  switch (document.kind) {
    case 'minutes': {
      const matters = mattersOf(document)
      return [
        ['attendees', document.attendance.present.length],
        ['topics', matters.filter(({ isTopic }) => isTopic).length],
        ['resolutions', matters.filter(({ matter }) => matter.resolution !== null).length],
        ['actions', actionsOf(document).length],
      ]
    }
    case 'findings':
      return [
        ['participants', document.participants.list?.length ?? 0],
        ['findings', document.findings.length],
        ['actions', document.actions.length],
      ]
    case 'letter':
    case 'news':
      return []
  }
}
