import { BINDER_WORDS } from '../../core/wording/binder'
import { say } from '../port/say'

/** Where a binder would show: what it is, and the way to it. */
export function Unchosen({ onChoose }: { readonly onChoose: () => void }) {
  return (
    <section className="binder-unchosen" aria-labelledby="binder-unchosen">
      <h2 id="binder-unchosen">{say(BINDER_WORDS.binder)}</h2>
      <p>{say(BINDER_WORDS.unchosen)}</p>
      <button type="button" className="choose-binder" onClick={onChoose}>
        {say(BINDER_WORDS.choose)}
      </button>
    </section>
  )
}
