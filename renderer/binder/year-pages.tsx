import { withDigits } from '../../core/thai/numerals'
import { BINDER_WORDS } from '../../core/wording/binder'
import { shortDay } from '../../core/wording/moments'
import { REGISTER_WORDS } from '../../core/wording/register'
import { figures } from '../../core/wording/sentence'
import { say } from '../port/say'
import { BESIDE_EACH_OTHER, goByArrows } from './arrows'
import { PageThumb } from './page-thumb'
import { StateMark } from './state-mark'
import { thisMonth, yearOfPapers } from './this-month'
import type { Binder } from './use-binder'
import type { Screens } from './use-screens'
import { listed, paperMark, paperName, shortName } from './words'

/** The papers of the newest year as pages, the oldest first; the coming meeting is ringed. ← → and ↑ ↓ go through them, Enter opens. */
export function YearPages({
  binder,
  screens,
}: {
  readonly binder: Binder
  readonly screens: Screens
}) {
  const year = yearOfPapers(binder.papers)
  if (year === null) return null
  const { next } = thisMonth(binder.papers, binder.counts, binder.today)
  return (
    <section className="year-pages" aria-labelledby="year-pages">
      <h2 id="year-pages">{say(BINDER_WORDS.meetingsOf, figures(year.year))}</h2>
      <ul onKeyDown={event => goByArrows(event, 'button', BESIDE_EACH_OTHER)}>
        {year.papers.map(paper => {
          const isNext = paper.file === next?.file
          const name = paperName(paper)
          return (
            <li key={paper.file}>
              <button
                type="button"
                className={isNext ? 'thumb-card coming' : 'thumb-card'}
                onClick={() => screens.openPaper(paper)}
              >
                <PageThumb file={paper.file} revision={binder.revision} />
                <b>{typeof name === 'string' ? withDigits(name, 'thai') : say(name)}</b>
                {paper.date !== null && <span className="hint">{say(shortDay(paper.date))}</span>}
                {isNext ? (
                  <span className="coming-words">{say(BINDER_WORDS.coming)}</span>
                ) : (
                  <StateMark mark={paperMark(paper)} />
                )}
                {paper.adoption?.verdict === 'corrected' && (
                  <span className="hint">
                    {say(
                      REGISTER_WORDS.adoptedCorrected,
                      figures(paper.adoption.asked.length),
                      listed(
                        paper.adoption.asked.map(agency =>
                          shortName(agency || null, binder.agencies),
                        ),
                      ),
                    )}
                  </span>
                )}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
