import { useEffect, useRef } from 'react'
import { pageImage } from '../pages/page-image'
import { ask } from '../port/desk-port'

interface PageThumbProps {
  readonly file: number
  /** With each the file may have other words. */
  readonly revision: number
}

/** The first page of a paper, small, as the press sets it; a blank sheet until it is there, and where it cannot be set. */
export function PageThumb({ file, revision }: PageThumbProps) {
  const sheet = useRef<HTMLSpanElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each revision the file may have other words.
  useEffect(() => {
    let isLate = false
    void ask('register:thumb', file).then(result => {
      if (isLate || !result.ok || result.value === null) return
      const image = pageImage(result.value)
      if (image !== null) sheet.current?.replaceChildren(image)
    })
    return () => {
      isLate = true
    }
  }, [file, revision])
  return <span ref={sheet} className="page-thumb" aria-hidden="true" />
}
