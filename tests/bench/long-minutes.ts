import { readFileSync } from 'node:fs'
import type { Result } from '../../core/fault'
import type { Topic } from '../../core/model/agenda'
import type { Document, Minutes } from '../../core/model/document'
import { richText } from '../../core/model/rich-text'
import type { Context } from '../../core/office/context'
import { contextOf, readRegistry } from '../../core/office/registry'
import { readTemplate } from '../../core/template/read-template'
import { startDocument } from '../../core/template/start'
import { toThaiDigits } from '../../core/thai/numerals'
import { readProse } from '../thai/marked-text'

/** Minutes of so many topics, each of about a page: four paragraphs, a resolution, and work handed out. */
export function longMinutes(topics: number): Minutes {
  const prose = readProse('tests/thai/prose').map(({ text }) => text)
  const started = startDocument(TEMPLATE, 'long')
  if (started.kind !== 'minutes') throw new Error('not minutes')
  const matters = Array.from({ length: topics }, (_, index): Topic => {
    const said = [0, 1, 2, 3].map(
      at => `เรื่องที่ ${toThaiDigits(index)} ${prose[(index * 4 + at) % prose.length]}`,
    )
    return {
      id: `t${index}`,
      title: `แนวทางของกลุ่มงานที่ ${toThaiDigits(index)}`,
      text: richText(said.join('\n')),
      resolution: { verb: 'เห็นชอบ', text: richText('ตามที่ฝ่ายเลขานุการเสนอ') },
      actions: [],
    }
  })
  const agenda = started.agenda.map(item =>
    item.kind === 'consider' ? { ...item, topics: matters } : item,
  )
  return { ...started, agenda }
}

/** The document read anew after a key press in the middle: no object is the same, one paragraph says more. */
export function afterKey(document: Minutes, key: number): Minutes {
  const anew: Minutes = structuredClone(document)
  const topics = anew.agenda.find(({ kind }) => kind === 'consider')?.topics ?? []
  const middle = topics[topics.length >> 1]
  const block = middle?.text[1]
  if (block?.kind !== 'paragraph') throw new Error('nothing to type in')
  block.spans = block.spans.map(span => ({ ...span, text: `${span.text} คำที่ ${key}` }))
  return anew
}

/** What the desk checks a document against, made anew as after every key; `verbs` in a house that has its own. */
export function contextAnew(document: Document, verbs: boolean): Context {
  const habits = { digits: 'thai' as const, organisation: '', ...(verbs && OWN) }
  return contextOf(document, TEMPLATE, AGENCIES, habits)
}

const OWN = { verbs: { consider: ['เห็นชอบ', 'ให้ความเห็นชอบ'] } }

const TEMPLATE = whole(readTemplate(read('templates/monthly-minutes.json')))
const AGENCIES = whole(readRegistry(read('templates/agencies.json')))

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function whole<T>(read: Result<T>): T {
  if (!read.ok) throw new Error(read.fault.code)
  return read.value
}
