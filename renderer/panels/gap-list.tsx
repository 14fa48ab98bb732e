import { useState } from 'react'
import type { Gap } from '../../core/template/gap'
import { withDigits } from '../../core/thai/numerals'
import { DESK_WORDS } from '../../core/wording/desk'
import { useDocument } from '../document-view'
import { CheckBox } from '../parts/check-box'
import { Popover } from '../parts/popover'
import { say } from '../say'
import type { Repairs } from '../use-repairs'

interface GapsButtonProps {
  readonly gaps: readonly Gap[]
  readonly repairs: Repairs
  readonly onShow: (source: string) => void
}

/** How many gaps there are; pressed, it lists them, each with the way to it and the repair it has. */
export function GapsButton({ gaps, repairs, onShow }: GapsButtonProps) {
  const { digits } = useDocument().context.house
  const [english, setEnglish] = useState(false)
  if (gaps.length === 0) return <span className="ok">{say(DESK_WORDS.noGaps)}</span>
  const repairable = gaps.filter(gap => gap.repairable).length
  return (
    <Popover
      trigger={withDigits(say(DESK_WORDS.gaps, gaps.length), digits)}
      label={say(DESK_WORDS.gapsTitle)}
      className="quiet gap"
    >
      {close => (
        <>
          <div className="gap-tools">
            {repairable > 0 && (
              <button
                type="button"
                onClick={() => {
                  close()
                  repairs.all()
                }}
              >
                {withDigits(say(DESK_WORDS.repairAll, repairable), digits)}
              </button>
            )}
            <CheckBox label={say(DESK_WORDS.english)} checked={english} onChange={setEnglish} />
          </div>
          <ul className="gap-menu">
            {gaps.map(gap => (
              <GapRow
                key={`${gap.rule} ${gap.part} ${gap.source ?? ''} ${gap.message}`}
                gap={gap}
                english={english}
                onShow={() => {
                  close()
                  onShow(gap.source ?? gap.part)
                }}
                onRepair={() => {
                  close()
                  repairs.one(gap)
                }}
              />
            ))}
          </ul>
        </>
      )}
    </Popover>
  )
}

interface GapRowProps {
  readonly gap: Gap
  readonly english: boolean
  readonly onShow: () => void
  readonly onRepair: () => void
}

function GapRow({ gap, english, onShow, onRepair }: GapRowProps) {
  const { digits } = useDocument().context.house
  const message = withDigits(gap.message, digits)
  return (
    <li>
      <button type="button" onClick={onShow}>
        {message}
        {english && (
          <span className="hint" lang="en">
            {gap.english}
          </span>
        )}
      </button>
      {gap.repairable && (
        <button
          type="button"
          className="repair"
          aria-label={`${say(DESK_WORDS.repair)}: ${message}`}
          onClick={onRepair}
        >
          {say(DESK_WORDS.repair)}
        </button>
      )}
    </li>
  )
}
