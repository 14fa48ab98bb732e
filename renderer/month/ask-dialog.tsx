import { useRef, useState } from 'react'
import { askedAgencies, askingWords } from '../../core/month/asking'
import { DESK_WORDS } from '../../core/wording/desk'
import { MONTH_WORDS } from '../../core/wording/month'
import { figures, fill } from '../../core/wording/sentence'
import { useAgencyNames } from '../editor/heads/agency-name'
import { ChoiceField } from '../parts/choice'
import { Dialog } from '../parts/dialog'
import { Field } from '../parts/field'
import { say } from '../port/say'
import { useMonth } from './use-month'

const EVERYBODY = ''

/** ทวงถาม: the words for each agency that has not answered, to be copied into a mail or a message. */
export function AskDialog({ onClose }: { readonly onClose: () => void }) {
  const { minutes, context } = useMonth()
  const names = useAgencyNames()
  const asked = askedAgencies(minutes, context)
  const [agency, setAgency] = useState(EVERYBODY)
  const [copied, setCopied] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const chosen = agency === EVERYBODY ? asked : [agency]
  const words = chosen
    .map(id => askingWords(minutes, context, id))
    .join(`\n\n${'–'.repeat(20)}\n\n`)
  const everybody = fill(MONTH_WORDS.askAll, figures(asked.length, context.house.digits))
  const copy = () => {
    field.current?.select()
    // The window has no leave to use the clipboard by itself; this is the copy of the selected words.
    setCopied(document.execCommand('copy'))
  }
  return (
    <Dialog
      title={say(MONTH_WORDS.askTitle)}
      className="wide"
      onClose={onClose}
      actions={
        <>
          <span role="status">{copied && say(MONTH_WORDS.copied)}</span>
          <span className="spring" />
          <button type="button" onClick={onClose}>
            {say(DESK_WORDS.close)}
          </button>
          <button type="button" className="primary" onClick={copy}>
            {say(MONTH_WORDS.copy)}
          </button>
        </>
      }
    >
      <ChoiceField
        label={say(MONTH_WORDS.agency)}
        value={agency}
        options={[
          { value: EVERYBODY, label: everybody },
          ...asked.map(id => ({ value: id, label: names.whole(id) })),
        ]}
        onChange={id => {
          setAgency(id)
          setCopied(false)
        }}
      />
      <Field label={say(MONTH_WORDS.askWords)}>
        {({ id }) => <textarea id={id} ref={field} lang="th" rows={16} readOnly value={words} />}
      </Field>
    </Dialog>
  )
}
