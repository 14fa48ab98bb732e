import type { Template } from '../../core/template/template'
import { DESK_WORDS, START_WORDS } from '../../core/wording/desk'
import type { RecentFile } from '../../preload/contract'
import { type Phrase, say } from '../say'

/** The finished documents that come with the program, by the names main knows them under. */
const SAMPLES: readonly { readonly name: string; readonly words: Phrase }[] = [
  { name: 'workshop-2561', words: START_WORDS.sampleWorkshop },
  { name: 'minutes-2561-09', words: START_WORDS.sampleMinutes },
]

interface StartScreenProps {
  readonly templates: readonly Template[]
  readonly recent: readonly RecentFile[]
  readonly canGoBack: boolean
  readonly onStart: (template: string) => void
  readonly onSample: (name: string) => void
  readonly onRecent: (id: string) => void
  readonly onOpen: () => void
  readonly onBack: () => void
}

/** Where work begins: a template, a sample, a file of before. */
export function StartScreen(props: StartScreenProps) {
  return (
    <main className="start">
      <div className="start-inner">
        <header>
          <p className="program">{say(DESK_WORDS.program)}</p>
          <h1>{say(START_WORDS.title)}</h1>
          {props.canGoBack && (
            <button type="button" onClick={props.onBack}>
              {say(START_WORDS.back)}
            </button>
          )}
          <button type="button" className="primary" onClick={props.onOpen}>
            {say(START_WORDS.open)}
          </button>
        </header>
        <section aria-labelledby="start-templates">
          <h2 id="start-templates">{say(START_WORDS.templates)}</h2>
          <div className="gallery">
            {props.templates.map(template => (
              <button
                key={template.id}
                type="button"
                className="card"
                data-template={template.id}
                onClick={() => props.onStart(template.id)}
              >
                <b>{template.title}</b>
                <span>{template.summary}</span>
              </button>
            ))}
          </div>
        </section>
        <div className="start-columns">
          <RecentFiles recent={props.recent} onRecent={props.onRecent} />
          <section aria-labelledby="start-samples">
            <h2 id="start-samples">{say(START_WORDS.samples)}</h2>
            <ul>
              {SAMPLES.map(sample => (
                <li key={sample.name}>
                  <button
                    type="button"
                    className="row"
                    data-sample={sample.name}
                    onClick={() => props.onSample(sample.name)}
                  >
                    {say(sample.words)}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </main>
  )
}

type RecentFilesProps = Pick<StartScreenProps, 'recent' | 'onRecent'>

function RecentFiles({ recent, onRecent }: RecentFilesProps) {
  return (
    <section aria-labelledby="start-recent">
      <h2 id="start-recent">{say(START_WORDS.recent)}</h2>
      {recent.length === 0 && <p className="hint">{say(START_WORDS.noRecent)}</p>}
      <ul>
        {recent.map(file => (
          <li key={file.id}>
            <button type="button" className="row" onClick={() => onRecent(file.id)}>
              <span>{file.fileName}</span>
              <span className="hint">{file.folder}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
