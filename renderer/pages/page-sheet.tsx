import { useEffect, useRef, useState } from 'react'
import { DESK_WORDS } from '../../core/wording/desk'
import { ask } from '../port/desk-port'
import { say } from '../port/say'
import { pageImage } from './page-image'
import { markLines, type PressedLine, pressedLine } from './page-lines'

interface PageSheetProps {
  readonly edition: number
  /** Counted from 1. */
  readonly page: number
  /** The element whose lines are marked; '' for none. */
  readonly source: string
  readonly onPress: (line: PressedLine) => void
  readonly onVisible: (page: number) => void
}

/** One sheet of white paper. Its page is fetched when it comes into view, and again when typeset anew. */
export function PageSheet({ edition, page, source, onPress, onVisible }: PageSheetProps) {
  const sheet = useRef<HTMLDivElement>(null)
  const visible = useVisible(sheet, page, onVisible)
  const shown = useRef<SVGSVGElement | null>(null)
  const marked = useRef(source)
  marked.current = source
  useEffect(() => {
    let wanted = visible
    const show = async () => {
      const result = await ask('pages:show', edition, page)
      if (!wanted || !result.ok || result.value === null) return
      const image = pageImage(result.value)
      if (image === null) return
      shown.current = image
      sheet.current?.replaceChildren(image)
      markLines(image, marked.current)
    }
    if (visible) void show()
    return () => {
      wanted = false
    }
  }, [visible, edition, page])
  useEffect(() => {
    if (shown.current !== null) markLines(shown.current, source)
  }, [source])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the outline leads to the same words by keyboard
    <div
      ref={sheet}
      className="sheet-of-paper"
      role="img"
      aria-label={say(DESK_WORDS.page, page)}
      data-page={page}
      onClick={event => {
        const line = pressedLine(event.target)
        if (line !== null) onPress(line)
      }}
    />
  )
}

function useVisible(
  sheet: { readonly current: HTMLElement | null },
  page: number,
  onVisible: (page: number) => void,
): boolean {
  const [visible, setVisible] = useState(false)
  const report = useRef(onVisible)
  report.current = onVisible
  useEffect(() => {
    if (sheet.current === null) return
    const near = new IntersectionObserver(([entry]) => setVisible(entry?.isIntersecting ?? false), {
      rootMargin: '400px',
    })
    const middle = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) report.current(page)
      },
      { rootMargin: '-45% 0px -45% 0px' },
    )
    near.observe(sheet.current)
    middle.observe(sheet.current)
    return () => {
      near.disconnect()
      middle.disconnect()
    }
  }, [sheet, page])
  return visible
}
