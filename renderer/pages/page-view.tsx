import { useEffect, useRef, useState } from 'react'
import { DESK_WORDS } from '../../core/wording/desk'
import type { PagesInfo } from '../../preload/papers'
import type { Settings } from '../../preload/settings'
import { say, sayInDigits } from '../port/say'
import { findPage } from './find-page'
import type { PressedLine } from './page-lines'
import { PageSheet } from './page-sheet'

interface PageViewProps {
  readonly pages: PagesInfo | null
  readonly source: string
  readonly digits: Settings['digits']
  readonly onPress: (line: PressedLine) => void
}

/** The exact pages beside the text. The caret's own lines are marked and kept in view. */
export function PageView({ pages, source, digits, onPress }: PageViewProps) {
  const [current, setCurrent] = useState(1)
  const list = useRef<HTMLDivElement>(null)
  const count = pages?.pages ?? 0
  const at = Math.min(current, Math.max(1, count))
  useFollowing(list, pages, at, source)
  return (
    <aside className="pages" aria-label={say(DESK_WORDS.pages)}>
      <div className="bar">
        <span>
          {pages === null
            ? say(DESK_WORDS.typesetting)
            : sayInDigits(digits, DESK_WORDS.pageOf, at, count)}
        </span>
        <span>{say(DESK_WORDS.wholePage)}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keys scroll it, too */}
      <div className="page-list" ref={list} tabIndex={0}>
        {pages !== null &&
          Array.from({ length: count }, (_, index) => (
            <PageSheet
              // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
              key={index}
              edition={pages.edition}
              page={index + 1}
              source={source}
              onPress={onPress}
              onVisible={setCurrent}
            />
          ))}
      </div>
    </aside>
  )
}

/** Keeps the lines of the source in view: when the caret goes elsewhere, and when pages are set anew. */
function useFollowing(
  list: { readonly current: HTMLElement | null },
  pages: PagesInfo | null,
  from: number,
  source: string,
): void {
  const start = useRef(from)
  start.current = from
  useEffect(() => {
    let wanted = source !== '' && pages !== null
    const follow = async () => {
      if (pages === null || keepInView(list.current, source)) return
      const page = await findPage(pages.edition, pages.pages, start.current, source)
      if (!wanted || page === null || keepInView(list.current, source)) return
      list.current?.children[page - 1]?.scrollIntoView({ block: 'start' })
    }
    if (wanted) void follow()
    return () => {
      wanted = false
    }
  }, [list, source, pages])
}

/** Scrolls to the first line of the source if it is out of sight; says whether it is among the pages fetched. */
function keepInView(list: HTMLElement | null, source: string): boolean {
  const line = list?.querySelector(`[data-source="${CSS.escape(source)}"]`) ?? null
  if (list === null || line === null) return false
  const place = line.getBoundingClientRect()
  const frame = list.getBoundingClientRect()
  const hidden = place.bottom < frame.top + 20 || place.top > frame.bottom - 20
  if (hidden) list.scrollTop += place.top - frame.top - frame.height / 3
  return true
}
