import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import {
  type NewsMatter,
  type Newsworthy,
  newsMatters,
  newsOf,
  officialsOf,
} from '../../core/derive/news-of'
import { victimSigns } from '../../core/derive/victim-signs'
import { toArabicDigits } from '../../core/thai/numerals'
import { findTemplate } from '../office/library'
import { disk } from '../storage/disk'
import { createDocumentFile } from '../storage/document-file'
import type { CommandCall, Io } from './call'
import { DONE, type Ending, endWith, mend, wrongUse } from './ending'
import { readPaper } from './read-paper'

/**
 * `news`: a news item of a meeting, with the matters that are named and no other. Where it may tell who a victim is, the
 * words are listed and nothing is written.
 */
export async function newsOfPaper(call: CommandCall, io: Io): Promise<Ending> {
  if (!call.to.toLowerCase().endsWith('.mati')) return wrongUse('notMati', call.to)
  if (existsSync(call.to)) return mend('exists', call.to)
  const paper = await readPaper(call, io)
  if (!paper.ok) return endWith(paper.fault)
  const { document: source, context, library } = paper.value
  if (source.kind !== 'minutes' && source.kind !== 'findings')
    return mend('noNews', path.basename(call.operand))
  const chosen = chosenIn(source, call.topics)
  if ('exit' in chosen) return chosen
  const template = findTemplate(library, 'news')
  if (!template.ok) return endWith(template.fault)
  const { organisation } = context.house
  const document = newsOf(source, chosen.ids, template.value, randomUUID(), organisation)
  const signs = victimSigns(document, officialsOf(source))
  if (signs.length > 0) {
    for (const sign of signs) io.out(sign)
    return mend('victimSigns')
  }
  const created = await createDocumentFile(
    disk,
    { document, media: new Map(), versions: [] },
    call.to,
  )
  if (!created.ok) return endWith(created.fault)
  io.out(call.to)
  return DONE
}

/** The ids of what was asked for, by number or id. */
function chosenIn(source: Newsworthy, list: string): { readonly ids: Set<string> } | Ending {
  const matters = newsMatters(source)
  const ids = new Set<string>()
  for (const word of list.split(',').map(part => part.trim())) {
    if (word === '') continue
    const matter = matters.find(isNamed(word))
    if (matter === undefined)
      return mend('notForNews', word, matters.map(({ number }) => number).join(', ') || '–')
    ids.add(matter.id)
  }
  return { ids }
}

function isNamed(word: string) {
  return ({ id, number }: NewsMatter): boolean => id === word || number === toArabicDigits(word)
}
