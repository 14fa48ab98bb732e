import { numberIn } from '../../core/month/take-report-rows'
import { withDigits } from '../../core/thai/numerals'
import { MONTH_WORDS } from '../../core/wording/month'
import { TypedField } from '../parts/typed-field'
import { useHeld } from '../parts/use-held'
import { say } from '../port/say'
import { useMonth } from './use-month'

const SPELLINGS = {
  thai: { read: numberIn, write: (value: number) => withDigits(grouped(value), 'thai') },
  arabic: { read: numberIn, write: grouped },
} as const

function grouped(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 6 })
}

interface FigureFieldProps {
  readonly label: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

/** A number of people, cases or a share, with or without a point; it holds when the field is left. */
export function FigureField({ label, value, onChange }: FigureFieldProps) {
  const { digits } = useMonth().context.house
  const held = useHeld(value, onChange)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears when its field is left
    <div onBlur={held.settle}>
      <TypedField
        label={label}
        value={held.value}
        spelling={SPELLINGS[digits]}
        hint={undefined}
        unreadWords={say(MONTH_WORDS.figureUnread)}
        className="short"
        onChange={held.put}
      />
    </div>
  )
}
