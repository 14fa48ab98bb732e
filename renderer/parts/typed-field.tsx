import { Field } from './field'
import { useUnreadWords } from './unread-words'
import { type Spelling, useTyped } from './use-typed'

interface TypedFieldProps<T> {
  readonly label: string
  readonly value: T | null
  readonly onChange: (value: T | null) => void
  /** How the value is read and written. It is made once: a new one each time would unsettle the field. */
  readonly spelling: Spelling<T>
  readonly hint: string | undefined
  /** What is said of words that cannot be read. */
  readonly unreadWords: string
  readonly className: string
}

/**
 * A value typed any way people type it and shown as the paper prints it. What cannot be read stays as
 * it was typed, with words on how to type it; the value itself is then unchanged.
 */
export function TypedField<T>({ label, value, onChange, ...look }: TypedFieldProps<T>) {
  const { text, unread, type, settle, takeBack } = useTyped(value, look.spelling, onChange)
  const field = useUnreadWords(takeBack)
  return (
    <Field label={label} hint={look.hint} error={unread ? look.unreadWords : undefined}>
      {({ id, describedBy }) => (
        <input
          ref={field}
          id={id}
          className={look.className}
          aria-describedby={describedBy}
          aria-invalid={unread}
          value={text}
          onChange={event => type(event.target.value)}
          onBlur={settle}
          onKeyDown={event => {
            if (event.key === 'Enter') settle()
          }}
        />
      )}
    </Field>
  )
}
