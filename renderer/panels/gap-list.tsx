import { useState } from 'react'
import { type Gap, gapKey, gapSentence } from '../../core/check/gap'
import { DESK_WORDS } from '../../core/wording/desk'
import { inLanguage } from '../../core/wording/sentence'
import { CheckBox } from '../parts/check-box'
import { Popover } from '../parts/popover'
import { useLanguage } from '../port/language'
import { say, sayInDigits } from '../port/say'
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
  const [twin, setTwin] = useState(false)
  if (gaps.length === 0) return <span className="ok">{say(DESK_WORDS.noGaps)}</span>
  return (
    <Popover
      trigger={sayInDigits(digits, DESK_WORDS.gaps, gaps.length)}
      label={say(DESK_WORDS.gapsTitle)}
      className="quiet gap"
    >
      {close => (
        <>
          <GapTools
            repairable={gaps.filter(gap => gap.repairable).length}
            twin={twin}
            onTwin={setTwin}
            onRepair={after(close, repairs.all)}
          />
          <ul className="gap-menu">
            {gaps.map(gap => (
              <GapRow
                key={gapKey(gap)}
                gap={gap}
                twin={twin}
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
  readonly twin: boolean
  readonly onTwin: (twin: boolean) => void
  readonly onRepair: () => void
}

function GapTools({ repairable, twin, onTwin, onRepair }: GapToolsProps) {
  const { digits } = useDocument().context.house
  return (
    <div className="gap-tools">
      {repairable > 0 && (
        <button type="button" onClick={onRepair}>
          {sayInDigits(digits, DESK_WORDS.repairAll, repairable)}
        </button>
      )}
      <CheckBox label={say(DESK_WORDS.twin)} checked={twin} onChange={onTwin} />
    </div>
  )
}

interface GapRowProps {
  readonly gap: Gap
  readonly twin: boolean
  readonly onShow: () => void
  readonly onRepair: () => void
}

function GapRow({ gap, twin, onShow, onRepair }: GapRowProps) {
  const { digits } = useDocument().context.house
  const message = sayInDigits(digits, gapSentence(gap))
  const other = useLanguage() === 'th' ? 'en' : 'th'
  return (
    <li>
      <button type="button" onClick={onShow}>
        {message}
        {twin && (
          <span className="hint" lang={other}>
            {inLanguage(gapSentence(gap), other)}
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
