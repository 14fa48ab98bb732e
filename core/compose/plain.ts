import type { Block, Manuscript } from '../manuscript/manuscript'
import type { StyleName } from '../paper/paper'
import { type Digits, withDigits } from '../thai/numerals'
import { seen } from '../thai/unseen'

/**
 * Sets a plain text as it stands: one paragraph a line, `# ` before a heading, empty lines
 * ignored. The title is the first heading or, without one, the first words.
 */
export function composePlain(text: string, digits: Digits): Manuscript {
  const lines = seen(text)
    .split('\n')
    .map(line => line.replaceAll('\t', ' ').trim())
    .filter(line => line !== '')
  const title = lines.find(isHeading) ?? lines[0] ?? ''
  return {
    properties: {
      title: withDigits(shorten(headingText(title)), digits),
      subject: '',
      organisation: '',
      documentId: '',
      date: null,
    },
    furniture: {
      pageNumbers: true,
      catchwords: false,
      digits,
      copyMark: null,
      draftMark: null,
    },
    blocks: lines.map(line =>
      isHeading(line)
        ? paragraph('heading', headingText(line), digits)
        : paragraph('body', line, digits),
    ),
  }
}

function isHeading(line: string): boolean {
  return line.startsWith('# ')
}

function headingText(line: string): string {
  return isHeading(line) ? line.slice(2).trim() : line
}

function paragraph(style: StyleName, text: string, digits: Digits): Block {
  return { kind: 'paragraph', style, spans: [{ text: withDigits(text, digits) }] }
}

/** A whole paragraph makes a poor title: cut at a space after some words. */
function shorten(text: string): string {
  if (text.length <= 80) return text
  const space = text.lastIndexOf(' ', 80)
  return `${text.slice(0, space > 20 ? space : 80)}…`
}
