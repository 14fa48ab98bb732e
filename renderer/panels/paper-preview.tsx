import { useEffect, useRef, useState } from 'react'
import type { YearHindrance } from '../../core/derive/year-plan'
import type { Fault, Result } from '../../core/fault'
import { DESK_WORDS } from '../../core/wording/desk'
import { PAPERS_DIALOG } from '../../core/wording/papers-dialog'
import type { Preview } from '../../preload/papers'
import { pageImage } from '../pages/page-image'
import { say, sayInDigits } from '../port/say'

interface PaperPreviewProps {
  /** Asks for the paper as it would be exported now. */
  readonly load: () => Promise<Result<Preview | YearHindrance>>
  /** Which paper it is: it is asked for again when this is another. */
  readonly of: string
  readonly onFault: (fault: Fault) => void
}

/** The first pages of a paper, exactly as it will be printed. */
export function PaperPreview({ load, of, onFault }: PaperPreviewProps) {
  const answer = usePreview(load, of, onFault)
  if (answer !== null && 'hindrance' in answer)
    return (
      <section className="paper-preview" aria-label={say(PAPERS_DIALOG.preview)}>
        <p role="status">{say(answer.hindrance)}</p>
      </section>
    )
  const preview = answer
  return (
    <section className="paper-preview" aria-label={say(PAPERS_DIALOG.preview)}>
      <p className="hint" role="status">
        {preview === null
          ? say(DESK_WORDS.typesetting)
          : sayInDigits('thai', PAPERS_DIALOG.more, preview.shown.length, preview.pages)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keys scroll it, too */}
      <div className="preview-pages" tabIndex={0}>
        {preview?.shown.map((markup, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
          <PreviewPage key={`${of} ${index}`} markup={markup} number={index + 1} />
        ))}
      </div>
    </section>
  )
}

function PreviewPage({ markup, number }: { readonly markup: string; readonly number: number }) {
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const image = pageImage(markup)
    if (image !== null) sheet.current?.replaceChildren(image)
  }, [markup])
  return (
    <div
      ref={sheet}
      className="preview-page"
      role="img"
      aria-label={say(DESK_WORDS.page, number)}
    />
  )
}

function usePreview(
  load: PaperPreviewProps['load'],
  of: string,
  onFault: (fault: Fault) => void,
): Preview | YearHindrance | null {
  const [preview, setPreview] = useState<Preview | YearHindrance | null>(null)
  const report = useRef(onFault)
  report.current = onFault
  const loading = useRef(load)
  loading.current = load
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` is what tells that another paper is wanted.
  useEffect(() => {
    let wanted = true
    const show = async () => {
      const result = await loading.current()
      if (!wanted) return
      if (result.ok) setPreview(result.value)
      else report.current(result.fault)
    }
    setPreview(null)
    void show()
    return () => {
      wanted = false
    }
  }, [of])
  return preview
}
