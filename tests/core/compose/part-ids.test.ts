import { expect, test } from 'vitest'
import { check } from '../../../core/check/check'
import type { Gap } from '../../../core/check/gap'
import { compose } from '../../../core/compose/compose'
import { derive } from '../../../core/derive/derive'
import type { Block } from '../../../core/manuscript/manuscript'
import { derivedKinds } from '../../../core/model/derived-kinds'
import type { Document } from '../../../core/model/document'
import { readTemplate } from '../../../core/template/read-template'
import { SHOWN_PICTURES } from '../../arbitraries/picture'
import { inThai } from '../../in-thai'
import { letter, news } from '../../papers/letters'
import { participant } from '../minutes'
import { contextFor, readJson, sample } from '../papers'

const PHOTOGRAPHS = SHOWN_PICTURES.slice(0, 1).map(shown => ({
  ...shown,
  id: 'p1',
  caption: 'การประชุมกลุ่มย่อย',
  alt: '',
  size: 'full' as const,
}))
const REPORT = sample('workshop-2561')
const PAPERS: readonly Document[] = [
  sample('minutes-2561-09'),
  {
    ...REPORT,
    participants: { ...REPORT.participants, list: [participant()] },
    photographs: PHOTOGRAPHS,
  },
  letter('circular-letter', { citations: ['หนังสือ'], copiesTo: ['กรมการปกครอง'] }),
  letter('memo'),
  {
    ...news(),
    photographs: PHOTOGRAPHS,
    contact: ['โทร. ๐ ๒๐๐๐ ๐๐๐๐'],
    origin: 'https://example.go.th',
  },
]

/** A template of an office that calls each of its parts otherwise, and the document under it. */
function renamed(document: Document) {
  const json = readJson(`templates/${document.template}.json`)
  if (typeof json !== 'object' || json === null || !('parts' in json))
    throw new Error('no template')
  const parts = (json.parts as { id: string }[]).map(part => ({ ...part, id: `office-${part.id}` }))
  const layout = document.kind === 'findings' ? { layout: ['cover', 'contents'] } : {}
  const read = readTemplate({ ...json, parts, ...layout })
  if (!read.ok) throw new Error(inThai(read.fault.subject))
  const texts = Object.entries(document.texts).map(([id, text]) => [`office-${id}`, text])
  const common = { ...document, texts: Object.fromEntries(texts) }
  const paper: Document =
    common.kind === 'minutes'
      ? { ...common, agenda: common.agenda.map(item => ({ ...item, id: `office-${item.id}` })) }
      : common
  return { paper, given: { ...contextFor(paper), template: read.value } }
}

/** Every id that something carries, however deep. */
function idsWithin(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : []
  return [...own, ...Object.values(value).flatMap(idsWithin)]
}

function sourcesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'source' in value && typeof value.source === 'string' ? [value.source] : []
  return [...own, ...Object.values(value).flatMap(sourcesOf)]
}

test.each(PAPERS.map(paper => [`${paper.kind} by ${paper.template}`, paper] as const))(
  'whatever an office calls its parts, a click on the pages of its %s finds their words',
  (_, document) => {
    const { paper, given } = renamed(document)
    const known = new Set([
      ...given.template.parts.map(({ id }) => id),
      ...idsWithin([paper, given.agencies]),
    ])
    const lost = (blocks: readonly Block[]) => sourcesOf(blocks).filter(id => !known.has(id))
    const { blocks } = compose(paper, given)
    expect(sourcesOf(blocks).length).toBeGreaterThan(5)
    expect(lost(blocks)).toEqual([])
    // An invitation is a letter that no document holds.
    for (const kind of derivedKinds(paper).filter(one => one !== 'invitation'))
      for (const made of derive(kind, paper, given)) expect(lost(made.blocks)).toEqual([])
  },
)

test.each(PAPERS.map(paper => [`${paper.kind} by ${paper.template}`, paper] as const))(
  'whatever an office calls its parts, each gap of its %s stands in the same of them',
  (_, document) => {
    const faulty = { ...document, signatories: [], distribution: [] }
    const place = ({ rule, part, message }: Gap) => [rule, part.replace('office-', ''), message]
    const { paper, given } = renamed(faulty)
    expect(check(paper, given).map(place)).toEqual(check(faulty, contextFor(faulty)).map(place))
  },
)
