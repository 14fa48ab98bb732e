import { useState } from 'react'
import { type Gap, gapKey } from '../../core/check/gap'
import { withDigits } from '../../core/thai/numerals'
import { DESK_WORDS } from '../../core/wording/desk'
import { CheckBox } from '../parts/check-box'
import { Popover } from '../parts/popover'
import { say } from '../port/say'
import { useDocument } from '../session/document-view'
import type { Repairs } from '../session/use-repairs'

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
  return (
    <Popover
      trigger={withDigits(say(DESK_WORDS.gaps, gaps.length), digits)}
      label={say(DESK_WORDS.gapsTitle)}
      className="quiet gap"
    >
      {close => (
        <>
          <GapTools
            repairable={gaps.filter(gap => gap.repairable).length}
            english={english}
            onEnglish={setEnglish}
            onRepair={after(close, repairs.all)}
          />
          <ul className="gap-menu">
            {gaps.map(gap => (
              <GapRow
                key={gapKey(gap)}
                gap={gap}
                english={english}
                onShow={after(close, () => onShow(gap.source ?? gap.part))}
                onRepair={after(close, () => repairs.one(gap))}
              />
            ))}
          </ul>
        </>
      )}
    </Popover>
  )
}

/** What is done when the list is put away, which gives the focus back. */
function after(close: () => void, act: () => void): () => void {
  return () => {
    close()
    act()
  }
}

interface GapToolsProps {
  readonly repairable: number
  readonly english: boolean
  readonly onEnglish: (english: boolean) => void
  readonly onRepair: () => void
}

function GapTools({ repairable, english, onEnglish, onRepair }: GapToolsProps) {
  const { digits } = useDocument().context.house
  return (
    <div className="gap-tools">
      {repairable > 0 && (
        <button type="button" onClick={onRepair}>
          {withDigits(say(DESK_WORDS.repairAll, repairable), digits)}
        </button>
      )}
      <CheckBox label={say(DESK_WORDS.english)} checked={english} onChange={onEnglish} />
    </div>
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
