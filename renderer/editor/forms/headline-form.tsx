import { FORM_WORDS } from '../../../core/wording/forms'
import { LinesField, TextField } from '../../parts/field'
import { ThaiDateField } from '../../parts/thai-date-field'
import { say } from '../../port/say'
import type { FormProps } from './form-props'

/** What a news item begins with, where it came from, and whom to ask. */
export function HeadlineForm({ facts, change }: FormProps) {
  const news = facts.news ?? {}
  return (
    <div className="fields">
      <TextField
        wide
        label={say(FORM_WORDS.headline)}
        value={news.headline ?? ''}
        onChange={headline => change({ news: { ...news, headline } })}
      />
      <ThaiDateField
        label={say(FORM_WORDS.date)}
        value={news.date ?? null}
        onChange={date => change({ news: { ...news, date } })}
      />
      <TextField
        wide
        label={say(FORM_WORDS.source)}
        value={news.origin ?? ''}
        onChange={origin => change({ news: { ...news, origin } })}
      />
      <LinesField
        label={say(FORM_WORDS.contact)}
        lines={news.contact ?? []}
        onChange={contact => change({ news: { ...news, contact } })}
      />
    </div>
  )
}
