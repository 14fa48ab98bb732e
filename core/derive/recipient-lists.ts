import { BLANK } from '../compose/blank'
import { cell, headRow, paragraph } from '../compose/text'
import { titleOf } from '../compose/title'
import type { Block, Manuscript, Row } from '../manuscript/manuscript'
import { type Document, dayOf } from '../model/document'
import { agendaNumber } from '../model/numbering'
import { recipientsOf } from '../model/recipients'
import type { Context } from '../office/context'
import { findAgency } from '../office/find-agency'
import { toThaiDigits } from '../thai/numerals'
import { DERIVED_COLUMNS, DERIVED_NAMES } from '../wording/derived'
import { addressee } from './addressee'
import { derivedPaper } from './derived-paper'

/** Room to sign for receipt, mm. */
const ROW_HEIGHT = 10
/** สำเนาที่, หน่วยงานผู้รับ, วันที่รับ, ลายมือชื่อผู้รับ; mm. */
const RECEIPT_COLUMNS = [22, 72, 26, 40] as const
/** ลำดับ, เรียน, หน่วยงาน; mm. */
const ADDRESSEE_COLUMNS = [15, 72.5, 72.5] as const

/** บัญชีแจกจ่าย: which numbered copy went to whom, with a column to sign for it. */
export function deriveDistributionList(document: Document, context: Context): Manuscript {
  const recipients = recipientsOf(document)
  const total = toThaiDigits(recipients.length)
  const rows = recipients.map((id, index): Row => {
    const copy = cell(`${agendaNumber(index)}/${total}`, 'cell-center')
    const name = cell(findAgency(id, context)?.name ?? BLANK)
    return { cells: [copy, name, cell(''), cell('')], height: ROW_HEIGHT, source: id }
  })
  const columns = RECEIPT_COLUMNS
  const table = composeList({ columns, titles: DERIVED_COLUMNS.distribution, rows })
  return list('distribution-list', table, document, context)
}

/** บัญชีรายชื่อผู้รับ: what «รายชื่อแนบท้าย» after «เรียน» stands for, in the order of the copies. */
export function deriveAddresseeList(document: Document, context: Context): Manuscript {
  const rows = recipientsOf(document).map((id, index): Row => {
    const agency = findAgency(id, context)
    const to = cell(agency === undefined ? BLANK : addressee(agency))
    const name = cell(agency?.name ?? BLANK)
    return { cells: [cell(agendaNumber(index), 'cell-center'), to, name], source: id }
  })
  const columns = ADDRESSEE_COLUMNS
  const table = composeList({ columns, titles: DERIVED_COLUMNS.addressees, rows })
  return list('addressee-list', table, document, context)
}

interface ListTable {
  readonly columns: readonly number[]
  readonly titles: readonly string[]
  readonly rows: readonly Row[]
}

/** A list without recipients keeps one empty row, to be filled in by hand. */
function composeList({ columns, titles, rows }: ListTable): Block {
  const empty: Row = { cells: titles.map(() => cell('')), height: ROW_HEIGHT }
  return {
    kind: 'table',
    columns,
    header: [headRow(titles)],
    rows: rows.length === 0 ? [empty] : rows,
    rules: 'all',
  }
}

function list(
  kind: 'distribution-list' | 'addressee-list',
  table: Block,
  document: Document,
  context: Context,
): Manuscript {
  const of = titleOf(document, context.template.heading)
  const blocks = [paragraph('title', DERIVED_NAMES[kind]), paragraph('subtitle', of), table]
  return derivedPaper({ kind, of, date: dayOf(document), blocks }, document, context)
}
