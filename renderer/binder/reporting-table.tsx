import type { Reporting } from '../../core/derive/year-overview'
import { shortDate } from '../../core/thai/dates'
import { withDigits } from '../../core/thai/numerals'
import { AREAS_WORDS } from '../../core/wording/areas'
import { monthWords } from '../../core/wording/moments'
import { figures, sentence } from '../../core/wording/sentence'
import { say } from '../port/say'
import { goByArrows } from './arrows'
import type { Mark } from './matter-rows'
import { StateShape } from './state-mark'
import type { Binder } from './use-binder'
import { fullName, shortName } from './words'

interface ReportingTableProps {
  readonly reporting: Reporting
  readonly agencies: Binder['agencies']
  readonly onOpen: (agency: string) => void
}

const TOLD: Mark = { shape: 'full', words: AREAS_WORDS.told }
const UNTOLD: Mark = { shape: 'ring', words: AREAS_WORDS.untold }

/** Agencies by months: who reported. ↑↓ go from one to the next, Enter shows the agency. */
export function ReportingTable({ reporting, agencies, onOpen }: ReportingTableProps) {
  const { months } = reporting
  if (months.length === 0) return <p className="binder-empty">{say(AREAS_WORDS.noReports)}</p>
  const place = (id: string) => {
    const at = agencies.findIndex(agency => agency.id === id)
    return at < 0 ? agencies.length : at
  }
  const rows = reporting.agencies.toSorted((a, b) => place(a.agency) - place(b.agency))
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are gone through and opened by keys: a grid.
      role="grid"
      className="matter-table reporting-table"
      aria-label={say(AREAS_WORDS.reporting)}
      onKeyDown={event => goByArrows(event, 'tbody tr')}
    >
      <thead>
        <tr>
          <th scope="col">{say(AREAS_WORDS.reporting)}</th>
          {months.map(month => (
            <th key={month} scope="col" title={say(monthWords(month))}>
              {say(sentence(shortDate(`${month}-01`).split(' ')[1] ?? '', month))}
            </th>
          ))}
          <th scope="col">{say(AREAS_WORDS.total)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ agency, told }, index) => (
          <tr
            key={agency}
            tabIndex={index === 0 ? 0 : -1}
            onDoubleClick={() => onOpen(agency)}
            onKeyDown={event => {
              if (event.key === 'Enter') onOpen(agency)
            }}
          >
            <th scope="row" title={nameOf(fullName(agency, agencies))}>
              {nameOf(shortName(agency, agencies))}
            </th>
            {months.map(month => (
              <td key={month}>
                <Cell mark={told.includes(month) ? TOLD : UNTOLD} />
              </td>
            ))}
            <td>{say(AREAS_WORDS.ofMonths, figures(told.length), figures(months.length))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A shape, and its word for readers. */
function Cell({ mark }: { readonly mark: Mark }) {
  return (
    <span title={say(mark.words)}>
      <StateShape mark={mark} />
      <span className="for-readers">{say(mark.words)}</span>
    </span>
  )
}

function nameOf(name: ReturnType<typeof fullName>): string {
  return typeof name === 'string' ? withDigits(name, 'thai') : say(name)
}
