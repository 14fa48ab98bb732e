// The register of a binder beside MiniSearch on the same words: to build it, to look again at a binder in which one file was
// edited, to answer. Each is a process of its own, and all times are of the processor, with those of the
// clock in brackets. The papers are of random words of a public Thai list, framed by sentences of the samples. Arguments: how many papers the binders have.
//   node tests/bench/register.mjs 120 10000
import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { builtModules } from '../built.mjs'

const PER_SERIES = 120
const QUESTIONS = 100
const [first = '120', ...rest] = process.argv.slice(2)

const MODULES = {
  register: 'main/register/register.ts',
  disk: 'main/storage/disk.ts',
  container: 'core/file/container.ts',
  'tell-paper': 'core/binder/tell.ts',
  terms: 'core/binder/terms.ts',
  cutter: 'core/binder/cutter.ts',
  names: 'core/binder/names.ts',
  asked: 'core/binder/asked.ts',
  ink: 'tests/arbitraries/binder.ts',
  template: 'core/template/read-template.ts',
}

/** The modules as they were built by the first process: who measures its own memory builds nothing. */
async function modules() {
  const names = Object.keys(MODULES)
  const folder = path.resolve('node_modules/.cache/built', names.join('-'))
  const loaded = await Promise.all(names.map(name => import(path.join(folder, `${name}.js`))))
  return Object.assign({}, ...loaded)
}

const { agencies } = JSON.parse(readFileSync('templates/agencies.json', 'utf8'))
const words = readFileSync('dist/assets/thai-words.txt', 'utf8')
/** Milliseconds of the processor, which a busy machine tells nearly the same, and of the clock on the wall. */
function now() {
  const { user, system } = process.cpuUsage()
  return { cpu: (user + system) / 1000, wall: performance.now() }
}

function since(start) {
  const end = now()
  return { cpu: end.cpu - start.cpu, wall: end.wall - start.wall }
}

const figure = value => (value < 10 ? value.toFixed(1) : value.toFixed(0)).padStart(7)
/** «12 (14)»: of the processor, and of the clock. */
const ms = ({ cpu, wall }) => `${figure(cpu)} (${figure(wall).trim()})`
const seconds = ({ cpu, wall }) => `${(cpu / 1000).toFixed(1)} (${(wall / 1000).toFixed(1)}) s`
const MB = bytes => `${(bytes / 1e6).toFixed(0)} MB`
const share = (times, part) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0

function compare(count) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mati-register-'))
  const child = (...args) =>
    JSON.parse(
      execFileSync(process.execPath, ['--max-old-space-size=6000', import.meta.filename, ...args], {
        encoding: 'utf8',
        maxBuffer: 1e8,
      }),
    )
  try {
    const made = child('papers', folder, String(count))
    console.log(`\n${count} papers, ${MB(made.bytes)}; load ${os.loadavg()[0].toFixed(1)}`)
    const mine = child('ours', folder)
    console.log(
      `register: built in ${seconds(mine.built)}, ${mine.duties} duties; file ${MB(mine.file)}, RSS ${MB(mine.rss)} (peak ${MB(mine.peak)})`,
    )
    console.log(
      `  open again ${ms(mine.reopened)} ms; nothing changed ${ms(mine.unchanged)} ms; one edited ${ms(mine.edited)} ms`,
    )
    const theirs = child('minisearch', folder)
    console.log(
      `MiniSearch: built in ${seconds(theirs.built)}, RSS ${MB(theirs.rss)}, JSON ${MB(theirs.json)}, loaded in ${seconds(theirs.loaded)}`,
    )
    for (const [kind, times] of Object.entries(mine.asked)) {
      const other = theirs.asked[kind]
      const ratio =
        other === undefined
          ? ''
          : `   ours / theirs, p95: ${(times.p95.cpu / other.p95.cpu).toFixed(2)}`
      console.log(`  ${kind.padEnd(22)} p50 ${ms(times.p50)}  p95 ${ms(times.p95)} ms${ratio}`)
    }
    console.log(`  load ${os.loadavg()[0].toFixed(1)}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes the binder. */
async function papers(folder, count) {
  const { RandomSeries, inkOf, encodeContainer, readTemplate } = await modules()
  const template = readTemplate(JSON.parse(readFileSync('templates/monthly-minutes.json', 'utf8')))
  if (!template.ok) throw new Error('no template')
  const source = ['minutes-2561-09', 'workshop-2561']
    .map(name => readFileSync(`examples/source/${name}.json`, 'utf8'))
    .join('\n')
  const ink = inkOf(
    template.value,
    agencies.slice(0, 20).map(({ id }) => id),
    source,
    words,
  )
  let bytes = 0
  let series
  for (let made = 0; made < Number(count); made++) {
    const at = Math.floor(made / PER_SERIES)
    if (made % PER_SERIES === 0) series = new RandomSeries(`ชุด${at}`, at + 1, ink)
    const paper = series.next()
    const { ordinal, year } = paper.meeting.number
    const place = path.join(folder, `ชุดที่ ${at}`, String(year))
    mkdirSync(place, { recursive: true })
    const file = encodeContainer(paper, 1)
    writeFileSync(path.join(place, `ครั้งที่ ${ordinal}-${year}.mati`), file)
    bytes += file.length
  }
  process.stdout.write(JSON.stringify({ bytes }))
}

const filesIn = folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.mati'))

/** Questions that papers answer: stretches of what they say, as somebody types them. */
function questionsOf(texts, randomOf) {
  const random = randomOf(7)
  const run = () => {
    for (;;) {
      const text = texts[Math.floor(random() * texts.length)] ?? ''
      const at = Math.floor(random() * Math.max(1, text.length - 20))
      const part = text
        .slice(at)
        .match(/^[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e3a\u0e40-\u0e4e]{13}/)?.[0]
      if (part) return part
    }
  }
  const many = make => Array.from({ length: QUESTIONS }, make)
  const pick = list => list[Math.floor(random() * list.length)]
  return {
    'a common word': many(() => pick(['การอบรม', 'ผู้เสียหาย', 'ฐานข้อมูล', 'รับทราบ', 'คู่มือปฏิบัติงาน'])),
    'some words': many(run),
    'with a slip': many(() => run().replace(/[\u0e48-\u0e4b]/, '')),
    'an agency and a word': many(
      () => `${pick(['ตร.', 'พส.', 'กรมการจัดหางาน'])} ${pick(['ฐานข้อมูล', 'ล่าม', 'อบรม'])}`,
    ),
    'half typed': many(() => run().slice(0, 9)),
  }
}

function timesOf(ask, questions) {
  const times = questions.map(question => {
    const start = now()
    ask(question)
    return since(start)
  })
  const of = part => ({
    cpu: share(
      times.map(({ cpu }) => cpu),
      part,
    ),
    wall: share(
      times.map(({ wall }) => wall),
      part,
    ),
  })
  return { p50: of(0.5), p95: of(0.95) }
}

async function ours(folder) {
  const { Register, disk, decodeContainer, encodeContainer, tell, randomOf } = await modules()
  const index = path.join(mkdtempSync(path.join(os.tmpdir(), 'mati-index-')), 'register.db')
  const place = { folder, index, agencies, words }
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 50)
  const start = now()
  let register = new Register(place, disk)
  await register.look()
  const built = since(start)
  // The files are no longer as fresh as to be read once more.
  await new Promise(resolve => setTimeout(resolve, 4000))
  await register.look()
  register.close()
  const opening = now()
  register = new Register(place, disk)
  const reopened = since(opening)
  const unchangedFrom = now()
  await register.look()
  const unchanged = since(unchangedFrom)
  const files = filesIn(folder)
  const edited = path.join(folder, files[files.length >> 1])
  const { document, revision } = decodeContainer(readFileSync(edited)).value
  const meeting = { ...document.meeting, place: 'ห้องประชุมใหม่' }
  writeFileSync(edited, encodeContainer({ ...document, meeting }, revision + 1))
  const editedFrom = now()
  await register.look()
  const editedIn = since(editedFrom)
  const texts = files
    .filter((_, at) => at % Math.ceil(files.length / 60) === 0)
    .flatMap(
      file => tell(decodeContainer(readFileSync(path.join(folder, file))).value.document).entries,
    )
    .map(entry => entry.words)
  const asked = {}
  const questions = questionsOf(texts, randomOf)
  for (const [kind, list] of Object.entries(questions))
    asked[kind] = timesOf(question => register.search(question, {}, kind === 'half typed'), list)
  const day = '2018-06-30'
  const value = answer => answer.value
  const table = value(register.agencies(day))
  const duties = value(register.duties({}))
  asked['overdue of an agency'] = timesOf(
    ({ agency }) => register.duties({ agency, overdueOn: day }),
    table.filter(row => row.agency),
  )
  asked['counts of all'] = timesOf(() => register.agencies(day), Array(20).fill(0))
  asked['page of an agency'] = timesOf(
    ({ agency }) => register.agency(agency, day),
    table.filter(row => row.agency),
  )
  asked['life of a matter'] = timesOf(
    ({ matter }) => register.life(matter),
    duties.rows.slice(0, 100),
  )
  asked['decided X in a year'] = timesOf(
    question => register.search(question, { year: 2560, event: 'decided' }, false),
    questions['some words'],
  )
  asked['list of papers'] = timesOf(() => register.papers({}), Array(10).fill(0))
  asked['findings'] = timesOf(() => register.findings(), Array(20).fill(0))
  asked['monthly reports'] = timesOf(() => register.senders({}), Array(20).fill(0))
  asked['goals'] = timesOf(() => register.goals(), Array(20).fill(0))
  asked['meetings'] = timesOf(() => register.meetings(''), Array(20).fill(0))
  const rss = process.memoryUsage().rss
  clearInterval(watch)
  register.close()
  const result = { built, reopened, unchanged, edited: editedIn, asked, duties: duties.total }
  process.stdout.write(JSON.stringify({ ...result, file: statSync(index).size, rss, peak }))
  rmSync(path.dirname(index), { recursive: true })
}

/** The same words of the same entries, all of them wanted, in memory and in its own JSON. */
async function minisearch(folder) {
  const { default: MiniSearch } = await import('minisearch')
  const {
    decodeContainer,
    tell,
    termsOf,
    Cutter,
    AgencyNames,
    readQuestion,
    agencyWord,
    randomOf,
  } = await modules()
  const cutter = new Cutter(words)
  const names = new AgencyNames(agencies)
  const options = { fields: ['t'], tokenize: text => text.split(' '), processTerm: term => term }
  const start = now()
  let search = new MiniSearch(options)
  const texts = []
  let id = 0
  const files = filesIn(folder)
  for (const [at, file] of files.entries()) {
    const { document } = decodeContainer(readFileSync(path.join(folder, file))).value
    const { entries } = tell(document)
    if (at % Math.ceil(files.length / 60) === 0) texts.push(...entries.map(entry => entry.words))
    search.addAll(entries.map(entry => ({ id: id++, t: termsOf(entry, cutter, names).join(' ') })))
  }
  const built = since(start)
  const asked = {}
  for (const [kind, list] of Object.entries(questionsOf(texts, randomOf)))
    asked[kind] = timesOf(question => {
      const half = kind === 'half typed'
      const read = readQuestion(question, cutter, names, { half })
      const last = read.half
      const named = read.agencies.flatMap(([id]) => agencyWord(id))
      const prefix = (_term, at, terms) => last !== null && at === terms.length - 1
      search.search([...named, ...read.words, ...(last === null ? [] : [last])].join(' '), {
        combineWith: 'AND',
        prefix,
      })
    }, list)
  const rss = process.memoryUsage().rss
  const kept = search.toJSON()
  search = undefined
  const json = Object.values(kept.index ?? []).length === 0 ? '' : JSON.stringify(kept)
  const loading = now()
  MiniSearch.loadJSON(json, options)
  process.stdout.write(
    JSON.stringify({ built, asked, rss, json: json.length, loaded: since(loading) }),
  )
}

const ROLES = { papers, ours, minisearch }
if (first in ROLES) await ROLES[first](...rest)
else {
  await builtModules(MODULES)
  for (const count of [first, ...rest]) compare(Number(count))
}
