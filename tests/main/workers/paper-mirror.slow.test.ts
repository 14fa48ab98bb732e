import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Feed } from '../../../core/change/mirror'
import { markedPaper } from '../../../core/derive/marked-paper'
import type { Minutes } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import type { Context } from '../../../core/office/context'
import { PaperMirror } from '../../../main/workers/paper-mirror'
import { contextFor, sample } from '../../core/papers'

const minutes = sample('minutes-2561-09')

/** Main's side: what it sends of a paper, as it comes out of the wire. */
function sender(handle: string) {
  const words = new Feed<Minutes>()
  const contexts = new Feed<Context>()
  let edit = 0
  return (document: Minutes, context: Context) => {
    edit++
    return structuredClone({
      handle,
      words: words.deliver({ edit, value: document }),
      context: contexts.deliver({ edit, value: context }),
    })
  }
}

/** What a document is read against, as main sends it: the words of the language stay behind. */
function surroundings(document: Minutes, style: Partial<Context['house']> = {}): Context {
  const { lexicon: _, ...known } = contextFor(document)
  return { ...known, house: { ...known.house, ...style } }
}

/** What a person does to the first topic of an agenda item, and to the order and number of its topics. */
const DEEDS = {
  type: topics => topics.map((topic, at) => (at === 0 ? { ...topic, text: typed } : topic)),
  call: topics => topics.map((topic, at) => (at === 0 ? { ...topic, text: noted } : topic)),
  turn: topics => topics.toReversed(),
  copy: topics => [...topics, ...topics.slice(0, 1)],
  remove: topics => topics.slice(1),
} as const satisfies Record<string, (topics: Topics) => Topics>
type Topics = Minutes['agenda'][number]['topics']
const typed = richText('ประชุมเวลา 10.30 น. มีผู้มา 12 คน')
const noted: Topics[number]['text'] = [
  { kind: 'paragraph', spans: [{ text: 'คำ', note: 'หมายเหตุ 1' }] },
]

/** What an office changes meanwhile. */
const HOUSES: readonly Partial<Context['house']>[] = [
  { digits: 'arabic' },
  { digits: 'thai', hours: 'นาฬิกา' },
  { paper: { margins: { left: 40 } } },
  { organisation: 'กองอื่น' },
]

const Deed = fc.constantFrom<keyof typeof DEEDS>('type', 'call', 'turn', 'copy', 'remove')
const Step = fc.tuple(Deed, fc.nat(minutes.agenda.length - 1), fc.constantFrom(...HOUSES))

test('what is remembered of a paper is what would be composed anew, in whatever style of the house', () => {
  fc.assert(
    fc.property(fc.array(Step, { minLength: 1, maxLength: 8 }), steps => {
      const mirror = new PaperMirror()
      const send = sender('ก')
      let document = minutes
      mirror.compose(send(document, surroundings(document)))
      for (const [deed, at, style] of steps) {
        const agenda = document.agenda.map((item, index) =>
          index === at ? { ...item, topics: DEEDS[deed](item.topics) } : item,
        )
        document = { ...document, agenda }
        const context = surroundings(document, style)
        const anew = markedPaper(structuredClone(document), structuredClone(context))
        expect(mirror.compose(send(document, context))).toEqual(anew)
      }
    }),
    { numRuns: 25 },
  )
})

test('a change of a paper that is not here is refused, and the whole is taken after it', () => {
  const mirror = new PaperMirror()
  const [one, other] = [sender('ก'), sender('ข')]
  const context = surroundings(minutes)
  mirror.compose(one(minutes, context))
  other(minutes, context)
  expect(() => mirror.compose(other(minutes, context))).toThrow('not here')
  expect(mirror.compose(sender('ข')(minutes, context))).toEqual(markedPaper(minutes, context))
})
