import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { encodeContainer } from '../../../core/file/container'
import type { Document, Minutes } from '../../../core/model/document'
import { readRegistry } from '../../../core/office/registry'
import { Register } from '../../../main/register/register'
import { openSqlite } from '../../../main/register/sqlite'
import { disk } from '../../../main/storage/disk'
import { inkOf, RandomSeries } from '../../arbitraries/binder'
import { template } from '../../core/papers'
import { temporaryFolder } from '../temporary-folder'

const registry = readRegistry(JSON.parse(readFileSync('templates/agencies.json', 'utf8')))
if (!registry.ok) throw new Error('no registry')
export const AGENCIES = registry.value
export const WORDS = readFileSync('dist/assets/thai-words.txt', 'utf8')

/** Papers of a series of twelve a year, as the program follows them up. */
export function papersOf(name: string, seed: number, months: number): Minutes[] {
  const source = ['minutes-2561-09', 'workshop-2561']
    .map(sample => readFileSync(`examples/source/${sample}.json`, 'utf8'))
    .join('\n')
  const agencies = AGENCIES.slice(0, 8).map(({ id }) => id)
  const series = new RandomSeries(
    name,
    seed,
    inkOf(template('monthly-minutes'), agencies, source, WORDS),
  )
  return Array.from({ length: months }, () => series.next())
}

/** A binder in a folder of its own, with its register; `write` puts a paper into it. */
export function aBinder(papers: readonly Document[] = [], index: string | null = null) {
  const folder = temporaryFolder()
  const place = index ?? path.join(temporaryFolder(), 'ทะเบียน', 'a.db')
  const write = (name: string, document: Document, revision = 1) => {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, encodeContainer(document, revision))
    return file
  }
  for (const paper of papers) write(fileNameOf(paper), paper)
  const open = (opened = place) => {
    const register = new Register({ folder, index: opened, agencies: AGENCIES, words: WORDS }, disk)
    let isOpen = true
    const close = () => {
      if (isOpen) register.close()
      isOpen = false
    }
    onTestFinished(close)
    return Object.assign(register, { end: close })
  }
  return { folder, index: place, write, open }
}

/** `2558/ครั้งที่ 3-2558.mati`. */
export function fileNameOf(paper: Document): string {
  const number = 'meeting' in paper ? paper.meeting.number : null
  return number === null
    ? `${paper.id}.mati`
    : `${number.year}/ครั้งที่ ${number.ordinal}-${number.year}.mati`
}

/** All that an index holds, but for the ids of its rows and the hours at which it looked. */
export function rowsIn(index: string): Record<string, unknown> {
  const db = openSqlite(index)
  const all = (sql: string) => db.all(sql)
  const rows = {
    documents: all(
      'SELECT path,size,sha,doc,kind,title,revision,state,fault,counts,stage,date FROM document ORDER BY path',
    ),
    meetings: all(
      'SELECT d.path, m.series, m.body, m.ordinal, m.year, m.special, m.state, m.date FROM meeting m JOIN document d ON d.id=m.document ORDER BY d.path',
    ),
    entries: all(
      `SELECT d.path, e.own, e.matter, e.kind, e.event, e.place, e.page, e.agency, e.area, e.due, e.status, e.date, e.ordinal, e.year, e.head, e.said
       FROM entry e JOIN document d ON d.id=e.document
       ORDER BY d.path, e.own, e.matter, e.event, e.place, e.agency, e.area, e.date, e.year, e.ordinal, e.said`,
    ),
    duties: all(
      'SELECT u.matter,u.agency,u.status,u.due,first_due,ordered,u.ordinal,u.year,last,months,silent,u.area,series,f.place,f.page FROM duty u JOIN entry f ON f.id=u.first ORDER BY u.matter,u.agency',
    ),
    trails: all(
      'SELECT t.matter, d.path, t.date, t.head, t.entries FROM trail t JOIN document d ON d.id=t.document ORDER BY t.matter',
    ),
    named: all('SELECT doc, matter FROM named ORDER BY doc, matter'),
    differences: all(
      'SELECT f.matter, d.path, f.ordinal, f.year, f.event, f.agency FROM difference f JOIN document d ON d.id=f.document ORDER BY 1,2,3,4,5,6',
    ),
    people: all(
      'SELECT d.path, a.list, a.name, a.agency FROM attended a JOIN document d ON d.id=a.document ORDER BY 1,2,3,4',
    ),
    reports: all(
      'SELECT d.path, r.id, r.agency, r.month, r.received, r.figures FROM report r JOIN document d ON d.id=r.document ORDER BY 1,2',
    ),
    goals: all('SELECT d.path, g.goal FROM goal g JOIN document d ON d.id=g.document ORDER BY 1,2'),
    links: all(
      'SELECT d.path, l.matter, l.how, l.other, l.agency, l.place FROM link l JOIN document d ON d.id=l.document ORDER BY 1,2,3,4,5',
    ),
    adoptions: all(
      'SELECT d.path, a.doc, a.verdict, a.asked FROM adoption a JOIN document d ON d.id=a.document ORDER BY 1,2',
    ),
    recipients: all(
      'SELECT d.path, p.agency FROM recipient p JOIN document d ON d.id=p.document ORDER BY 1,2',
    ),
    issued: all(
      'SELECT d.path, i.matter, i.page FROM issued i JOIN document d ON d.id=i.document ORDER BY 1,2',
    ),
    findings: all('SELECT finding, about FROM finding ORDER BY 1,2'),
    words: all('SELECT term, doc FROM vocab ORDER BY term'),
  }
  db.close()
  return rows
}

/** What an answer holds; a fault ends the test. */
export function told<T>(
  answer:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly fault: unknown },
): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.fault))
  return answer.value
}
