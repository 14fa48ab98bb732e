import type { Paragraph } from '../../../core/manuscript/manuscript'
import { withDigits } from '../../../core/thai/numerals'
import { useDocument } from '../../session/document-view'

/** What earlier papers told, word for word as this one prints it. It stands in the trail, and nobody changes it here. */
export function LifeLines({ lines }: { readonly lines: readonly Paragraph[] }) {
  const { digits } = useDocument().context.house
  if (lines.length === 0) return null
  return (
    <div className="life-lines" lang="th">
      {lines.map(({ spans }) => {
        const words = spans.map(({ text }) => text).join('')
        return <div key={words}>{withDigits(words, digits)}</div>
      })}
    </div>
  )
}
