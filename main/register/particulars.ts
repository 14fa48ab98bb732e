import type { PaperFacts } from '../../core/binder/facts'
import type { Sqlite } from './sqlite'

/** The tables of what a paper tells besides its matters: who came, who reported, what grew from what, what it adopted. */
export const PARTICULARS = [
  'attended',
  'own_agency',
  'report',
  'goal',
  'link',
  'adoption',
  'recipient',
  'issued',
] as const

/** Puts them in. */
export function putParticulars(
  db: Sqlite,
  document: number,
  facts: PaperFacts,
  issued: ReadonlyMap<string, number>,
): void {
  const { people, agencies, reports, goals, links, adoptions, recipients } = facts
  for (const { list, name, agency, role } of people)
    db.run('INSERT INTO attended VALUES(?,?,?,?,?)', [document, list, name, agency, role])
  for (const { id, name, abbreviation } of agencies)
    db.run('INSERT INTO own_agency VALUES(?,?,?,?)', [document, id, name, abbreviation])
  for (const { id, agency, month, received, figures } of reports)
    db.run('INSERT INTO report VALUES(?,?,?,?,?,?)', [
      document,
      id,
      agency,
      month,
      received,
      JSON.stringify(figures),
    ])
  for (const goal of goals)
    db.run('INSERT INTO goal VALUES(?,?,?)', [document, goal.id, JSON.stringify(goal)])
  for (const { matter, how, other, agency, place } of links)
    db.run('INSERT INTO link VALUES(?,?,?,?,?,?)', [document, matter, how, other, agency, place])
  for (const { of, verdict, asked } of adoptions)
    db.run('INSERT INTO adoption VALUES(?,?,?,?,?,?,?)', [
      document,
      of.document,
      of.number?.ordinal ?? null,
      of.number?.year ?? null,
      of.number?.special === true ? 1 : 0,
      verdict,
      JSON.stringify(asked),
    ])
  for (const [matter, page] of issued)
    db.run('INSERT INTO issued VALUES(?,?,?)', [document, matter, page])
  for (const agency of new Set(recipients))
    db.run('INSERT INTO recipient VALUES(?,?)', [document, agency])
}
