import { withDigits } from '../../core/thai/numerals'
import { LINK_WORDS } from '../../core/wording/register'
import type { MatterLife } from '../../preload/register'
import { say } from '../port/say'
import { goByArrows } from './arrows'
import type { Binder } from './use-binder'
import type { Screens } from './use-screens'
import { sayShortName, spot } from './words'

/** What it grew from and what grew from it, which resolution revised it, whose cards it is made of. Each opens the paper that says so. */
export function LifeLinks({
  life: { links },
  binder,
  onOpen,
}: {
  readonly life: MatterLife
  readonly binder: Binder
  readonly onOpen: Screens['openAt']
}) {
  if (links.length === 0) return null
  return (
    <ul className="life-links" onKeyDown={goByArrows}>
      {links.map(({ how, matter, head, agency, number, place, file }) => (
        <li key={`${how} ${matter} ${agency}`} data-how={how} data-matter={matter}>
          <span className="hint">{say(LINK_WORDS[how])}</span>{' '}
          {agency === null ? (
            <>
              {withDigits(head, 'thai')}{' '}
              <button
                type="button"
                className="link"
                onClick={() => onOpen({ file, source: matter, words: head })}
              >
                {withDigits(say(spot({ number, place, page: null })), 'thai')}
              </button>
            </>
          ) : (
            sayShortName(agency, binder)
          )}
        </li>
      ))}
    </ul>
  )
}
