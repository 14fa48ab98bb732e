import { plainText, type RichText } from '../model/rich-text'

/** No longer than this is a title, in characters. */
const LONGEST_TITLE = 120

/** What a text is called on an agenda: its first line, as far as a title is long, cut between words that stand apart. */
export function agendaTitle(text: RichText): string {
  const [line = ''] = plainText(text)
    .split('\n')
    .filter(one => one.trim() !== '')
  const title = line.trim()
  if (title.length <= LONGEST_TITLE) return title
  const space = title.lastIndexOf(' ', LONGEST_TITLE)
  return space > 20 ? title.slice(0, space) : title
}
