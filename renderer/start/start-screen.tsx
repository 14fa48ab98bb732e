import type { Template } from '../../core/template/template'
import { BINDER_WORDS } from '../../core/wording/binder'
import { START_WORDS } from '../../core/wording/desk'
import type { Sentence } from '../../core/wording/sentence'
import type { RecentFile } from '../../preload/past-work'
import { BinderFrame } from '../binder/binder-frame'
import { BinderHome } from '../binder/binder-home'
import type { Binder } from '../binder/use-binder'
import type { Screens } from '../binder/use-screens'
import type { Search } from '../binder/use-search'
import type { Notices } from '../notices/toasts'
import { say } from '../port/say'
import { DraftList } from './draft-list'
import type { Start } from './use-start'

/** The finished documents that come with the program, by the names main knows them under. */
const SAMPLES: readonly { readonly name: string; readonly words: Sentence }[] = [
  { name: 'workshop-2561', words: START_WORDS.sampleWorkshop },
  { name: 'minutes-2561-09', words: START_WORDS.sampleMinutes },
]

export interface StartScreenProps {
  readonly start: Start
  readonly binder: Binder
  readonly screens: Screens
  readonly search: Search
  readonly notices: Notices
  /** Back to the document that is open; `null` when none is. */
  readonly onBack: (() => void) | null
}

/** Where work begins: the binder, a template, a sample, a file of before. What was left unsaved stands before all of it. */
export function StartScreen({ start, binder, screens, search, onBack }: StartScreenProps) {
  const showOverdue = () => {
    search.ask('')
    search.narrow({}, true)
    screens.show('register')
  }
  return (
    <BinderFrame
      binder={binder}
      screens={screens}
      title={say(START_WORDS.title)}
      onBack={onBack}
      actions={
        <button
          type="button"
          className={binder.state?.name == null ? 'primary' : undefined}
          onClick={start.choose}
        >
          {say(START_WORDS.open)}
        </button>
      }
      rightLabel={START_WORDS.recent}
      right={
        <div className="start-side">
          <RecentFiles recent={start.recent} onRecent={start.reopen} />
          <Samples onSample={start.sample} />
        </div>
      }
      foot={null}
      keys={BINDER_WORDS.homeKeys}
    >
      <div className="start">
        {start.drafts.length > 0 && (
          <DraftList
            drafts={start.drafts}
            onOpen={start.openDraft}
            onDiscard={start.discardDraft}
          />
        )}
        <BinderHome binder={binder} screens={screens} onOverdue={showOverdue} />
        <Gallery templates={start.templates} onStart={start.start} />
      </div>
    </BinderFrame>
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
