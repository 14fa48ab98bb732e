import type { Block, Paragraph } from '../manuscript/manuscript'

/** «ประธาน: ขอให้ …»: who speaks, in at most 60 letters, before a colon and a space. */
const SPEAKER = /^\s*[^:\n]{2,60}:(?=\s)/

/** Verbatim minutes: a paragraph that opens with its speaker prints the name bold. */
export function markSpeakers(blocks: readonly Block[]): Block[] {
  return blocks.map(block =>
    block.kind === 'paragraph' && block.style === 'body' ? markSpeaker(block) : block,
  )
}

function markSpeaker(paragraph: Paragraph): Paragraph {
  const [first, ...rest] = paragraph.spans
  const name = SPEAKER.exec(first?.text ?? '')?.[0]
  if (first === undefined || name === undefined) return paragraph
  const said = { ...first, text: first.text.slice(name.length) }
  return { ...paragraph, spans: [{ ...first, text: name, bold: true }, said, ...rest] }
}
