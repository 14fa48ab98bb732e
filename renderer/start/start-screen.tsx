import type { Template } from '../../core/template/template'
import { DESK_WORDS, START_WORDS } from '../../core/wording/desk'
import type { Sentence } from '../../core/wording/sentence'
import type { RecentFile } from '../../preload/past-work'
import { say } from '../port/say'
import { DraftList } from './draft-list'
import type { Start } from './use-start'

/** The finished documents that come with the program, by the names main knows them under. */
const SAMPLES: readonly { readonly name: string; readonly words: Sentence }[] = [
  { name: 'workshop-2561', words: START_WORDS.sampleWorkshop },
  { name: 'minutes-2561-09', words: START_WORDS.sampleMinutes },
]

interface StartScreenProps {
  readonly start: Start
  /** Back to the document that is open; `null` when none is. */
  readonly onBack: (() => void) | null
}

/** Where work begins: a template, a sample, a file of before. */
export function StartScreen({ start, onBack }: StartScreenProps) {
  return (
    <main className="start">
      <div className="start-inner">
        <header>
          <p className="program">{say(DESK_WORDS.program)}</p>
          <h1>{say(START_WORDS.title)}</h1>
          {onBack !== null && (
            <button type="button" onClick={onBack}>
              {say(START_WORDS.back)}
            </button>
          )}
          <button type="button" className="primary" onClick={start.choose}>
            {say(START_WORDS.open)}
          </button>
        </header>
        {start.drafts.length > 0 && (
          <DraftList
            drafts={start.drafts}
            onOpen={start.openDraft}
            onDiscard={start.discardDraft}
          />
        )}
        <Gallery templates={start.templates} onStart={start.start} />
        <div className="start-columns">
          <RecentFiles recent={start.recent} onRecent={start.reopen} />
          <Samples onSample={start.sample} />
        </div>
      </div>
    </main>
  )
}

interface GalleryProps {
  readonly templates: readonly Template[]
  readonly onStart: (template: string) => void
}

function Gallery({ templates, onStart }: GalleryProps) {
  return (
    <section aria-labelledby="start-templates">
      <h2 id="start-templates">{say(START_WORDS.templates)}</h2>
      <div className="gallery">
        {templates.map(template => (
          <button
            key={template.id}
            type="button"
            className="card"
            data-template={template.id}
            onClick={() => onStart(template.id)}
          >
            <b>{template.title}</b>
            <span>{template.summary}</span>
          </button>
        ))}
      </div>
    </section>
  )
}

function Samples({ onSample }: { readonly onSample: (name: string) => void }) {
  return (
    <section aria-labelledby="start-samples">
      <h2 id="start-samples">{say(START_WORDS.samples)}</h2>
      <ul>
        {SAMPLES.map(sample => (
          <li key={sample.name}>
            <button
              type="button"
              className="row"
              data-sample={sample.name}
              onClick={() => onSample(sample.name)}
            >
              {say(sample.words)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface RecentFilesProps {
  readonly recent: readonly RecentFile[]
  readonly onRecent: (id: string) => void
}

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
