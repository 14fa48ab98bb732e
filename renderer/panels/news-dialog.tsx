import { useState } from 'react'
import { type Newsworthy, newsMatters } from '../../core/derive/news-of'
import { plainText } from '../../core/model/rich-text'
import { withDigits } from '../../core/thai/numerals'
import { DESK_WORDS } from '../../core/wording/desk'
import { NEWS_DIALOG } from '../../core/wording/year-dialogs'
import { Dialog } from '../parts/dialog'
import { say } from '../port/say'
import { useDocument } from '../session/document-view'

interface NewsDialogProps {
  readonly source: Newsworthy
  /** Begins the news; gives back what may tell who a victim is, where that kept it from being begun. */
  readonly onBegin: (matters: readonly string[]) => Promise<readonly string[]>
  readonly onClose: () => void
}

/** ข่าว of a meeting: a person ticks what it tells of. Nothing is ticked at first. */
export function NewsDialog({ source, onBegin, onClose }: NewsDialogProps) {
  const { context } = useDocument()
  const matters = newsMatters(source)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [signs, setSigns] = useState<readonly string[]>([])
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter(other => other !== id) : [...chosen, id])
  const begin = async () => setSigns(await onBegin(chosen))
  return (
    <Dialog
      title={say(NEWS_DIALOG.title)}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {say(DESK_WORDS.cancel)}
          </button>
          <button type="button" className="primary" onClick={() => void begin()}>
            {say(NEWS_DIALOG.begin)}
          </button>
        </>
      }
    >
      <p className="lead">{say(matters.length === 0 ? NEWS_DIALOG.none : NEWS_DIALOG.lead)}</p>
      <fieldset className="news-matters" aria-label={say(NEWS_DIALOG.matters)}>
        {matters.map(({ id, number, words }) => (
          <label key={id} className="check">
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            <span lang="th">
              {withDigits(`${number} ${plainText(words)}`, context.house.digits)}
            </span>
          </label>
        ))}
      </fieldset>
      {signs.length > 0 && (
        <div className="victim-signs" role="alert">
          <p>{say(NEWS_DIALOG.signs)}</p>
          <ul>
            {signs.map(sign => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  )
}
