// What one letter costs between the processes in long minutes: the bytes that cross (as V8 writes them), and the processor's time
// to take them in, beside the whole document and the whole manuscript as they would go otherwise. Median of many
// letters in the middle topic; the last column says how much dearer a letter is in 300 topics than in 10.
import { serialize } from 'node:v8'
import { parse } from 'valibot'
import { builtModules } from '../built.mjs'

const LETTERS = Number(process.argv[2] ?? 60)
const SIZES = [10, 100, 300]
const {
  Feed,
  OpenDocuments,
  PaperMirror,
  markedPaper,
  check,
  longMinutes,
  afterKey,
  contextAnew,
  sharing,
  Document,
} = await builtModules({
  mirror: 'core/change/mirror.ts',
  sharing: 'core/change/sharing.ts',
  documents: 'main/documents/open-documents.ts',
  paper: 'main/workers/paper-mirror.ts',
  marked: 'core/derive/marked-paper.ts',
  check: 'core/check/check.ts',
  model: 'core/model/document.ts',
  minutes: 'tests/bench/long-minutes.ts',
})

const median = values => values.toSorted((a, b) => a - b)[values.length >> 1]
const bytes = value => serialize(value).byteLength

/** Milliseconds of the processor. */
function timed(work) {
  const start = process.cpuUsage()
  const made = work()
  const { user, system } = process.cpuUsage(start)
  return { made, ms: (user + system) / 1000 }
}

/** A journal that takes everything: its thread is another's time. */
const journal = {
  keep: async () => ({ ok: true, value: null }),
  drop: async () => ({ ok: true, value: null }),
  hurry() {},
}

/** Types so many letters into minutes of so many topics; the medians by name. */
function typeInto(topics) {
  const document = longMinutes(topics)
  const context = contextAnew(document, false)
  const documents = new OpenDocuments(null, journal)
  const { handle } = documents.add(structuredClone(document), null)
  const window = new Feed({ edit: 0, value: document })
  const toPress = { words: new Feed(), context: new Feed() }
  const press = new PaperMirror()
  const seen = new Map()
  const note = (name, value) => seen.set(name, [...(seen.get(name) ?? []), value])
  let last = document
  for (let edit = 0; edit <= LETTERS; edit++) {
    const typed = sharing(last, afterKey(last, edit))
    last = typed
    const delivery = window.deliver({ edit: edit + 1, value: typed })
    const sent = structuredClone(delivery)
    const taken = timed(() => documents.receive(handle, sent))
    if (!taken.made) throw new Error('main has other words')
    const { words } = documents.find(handle)
    const paper = {
      handle,
      words: toPress.words.deliver({ edit: edit + 1, value: words }),
      context: toPress.context.deliver({ edit: edit + 1, value: contextAnew(words, false) }),
    }
    const composed = timed(() => press.compose(structuredClone(paper)))
    const checked = timed(() => check(typed, context))
    // The first is the whole.
    if (edit === 0) continue
    note('window → main, bytes', bytes([handle, delivery]))
    note('  as the whole document', bytes([handle, typed, edit]))
    note('main → press, bytes', bytes(paper))
    note(
      '  as the whole manuscript',
      edit === 1 ? bytes(composed.made) : seen.get('  as the whole manuscript')[0],
    )
    note('main takes it in, ms', taken.ms)
    const whole = structuredClone(typed)
    note('  checking the whole document', timed(() => parse(Document, whole)).ms)
    note('press composes and judges, ms', composed.ms)
    const anew = structuredClone(typed)
    note('  the whole document anew', timed(() => markedPaper(anew, contextAnew(anew, false))).ms)
    note('window checks, ms', checked.ms)
    note('  the whole document read anew', timed(() => check(anew, contextAnew(anew, false))).ms)
  }
  return new Map([...seen].map(([name, values]) => [name, median(values)]))
}

const results = SIZES.map(typeInto)
const cell = value =>
  (value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1)).padStart(12)
console.log(
  `${'topics'.padEnd(32)}${SIZES.map(size => String(size).padStart(12)).join('')}     300 ÷ 10`,
)
for (const name of results[0].keys()) {
  const values = results.map(result => result.get(name))
  console.log(`${name.padEnd(32)}${values.map(cell).join('')}${cell(values[2] / values[0])}`)
}
