import type { Context } from '../../context'
import type { ActionItem } from '../../model/action-item'
import type { Topic } from '../../model/agenda'
import type { Document } from '../../model/document'
import { hasWords, notesOf, type RichText, type TextBlock } from '../../model/rich-text'
import { TYPING_GAPS } from '../../wording/typing-gaps'
import { type Lack, partId } from './rule'

/** A text that a person wrote, and where it stands. */
interface PlacedText {
  readonly text: RichText
  readonly part: string
  readonly source?: string
}

/** Each item of a list has words: an empty one prints its number and nothing else. */
export function listItemsFilled(document: Document, context: Context): Lack[] {
  return blockLacks(document, context, block => {
    const filled =
      block.kind === 'list' ? block.items.filter(item => hasWords(item.spans)).length : 0
    const half = block.kind === 'list' && filled > 0 && filled < block.items.length
    return half ? TYPING_GAPS.itemEmpty() : null
  })
}

/** Every footnote that is called says something: an empty one prints as dots. */
export function notesFilled(document: Document, context: Context): Lack[] {
  return blockLacks(document, context, block =>
    notesOf([block]).some(note => note.trim() === '') ? TYPING_GAPS.noteEmpty() : null,
  )
}

/** Every row of a table has as many cells as the first. */
export function tablesSquare(document: Document, context: Context): Lack[] {
  return blockLacks(document, context, block => {
    const widths = block.kind === 'table' ? block.rows.map(row => row.length) : []
    return new Set(widths).size > 1 ? TYPING_GAPS.tableRagged() : null
  })
}

/** The texts of the documents at hand: several rules of one check ask for the same. */
const PLACED = new WeakMap<Document, { context: Context; found: readonly PlacedText[] }>()

/** Every text that a person wrote, in the order of the document. */
export function placedTexts(document: Document, context: Context): readonly PlacedText[] {
  const placed = PLACED.get(document)
  if (placed?.context === context) return placed.found
  const found = listTexts(document, context)
  PLACED.set(document, { context, found })
  return found
}

function listTexts(document: Document, context: Context): readonly PlacedText[] {
  const found: PlacedText[] = []
  mapTexts(document, context, placed => {
    found.push(placed)
    return placed.text
  })
  return found
}

/** Gives the shorter rows of a table empty cells at their end, as many as the longest row has. */
export function mendTables(document: Document, context: Context, only?: Lack): Document {
  return mapTexts(document, context, ({ text, part, source }) => {
    const meant = only === undefined || (only.part === part && only.source === source)
    return meant ? text.map(squared) : text
  })
}

function squared(block: TextBlock): TextBlock {
  if (block.kind !== 'table') return block
  const widest = Math.max(...block.rows.map(row => row.length))
  const rows = block.rows.map(row => [
    ...row,
    ...Array.from({ length: widest - row.length }, () => [[]]),
  ])
  return { ...block, rows }
}

/** Takes the empty items out of the lists of the whole document, or of the one place. */
export function mendListItems(document: Document, context: Context, only?: Lack): Document {
  return mapTexts(document, context, ({ text, part, source }) => {
    const meant = only === undefined || (only.part === part && only.source === source)
    return meant ? text.map(withoutEmptyItems) : text
  })
}

function withoutEmptyItems(block: TextBlock): TextBlock {
  if (block.kind !== 'list') return block
  const items = block.items.filter(item => hasWords(item.spans))
  return items.length === 0 ? block : { ...block, items }
}

function blockLacks(
  document: Document,
  context: Context,
  say: (block: TextBlock) => Lack['sentence'] | null,
): Lack[] {
  return placedTexts(document, context).flatMap(({ text, part, source }) => {
    const [sentence] = text.flatMap(block => say(block) ?? [])
    if (sentence === undefined) return []
    return [{ part, sentence, ...(source !== undefined && { source }) }]
  })
}

type Change = (placed: PlacedText) => RichText

/** Puts another text in the place of each that a person wrote. */
function mapTexts(document: Document, context: Context, change: Change): Document {
  const texts = Object.fromEntries(
    Object.entries(document.texts).map(([part, text]) => [part, change({ part, text })]),
  )
  const action = (part: string) => (item: ActionItem) => mapAction(item, part, change)
  switch (document.kind) {
    case 'minutes': {
      const agenda = document.agenda.map(item => ({
        ...item,
        ...mapMatter(item, item.id, change),
        topics: item.topics.map(topic => ({ ...topic, ...mapMatter(topic, item.id, change) })),
      }))
      return { ...document, texts, agenda }
    }
    case 'findings': {
      const part = partId(context, 'findings')
      const findings = document.findings.map(finding => ({
        ...finding,
        text: change({ part, source: finding.id, text: finding.text }),
      }))
      const actions = document.actions.map(action(partId(context, 'actions')))
      return { ...document, texts, findings, actions }
    }
    default:
      return { ...document, texts }
  }
}

function mapMatter({ id, text, resolution, actions }: Topic, part: string, change: Change) {
  const place = { part, source: id }
  return {
    text: change({ ...place, text }),
    resolution: resolution && { ...resolution, text: change({ ...place, text: resolution.text }) },
    actions: actions.map(action => mapAction(action, part, change)),
  }
}

function mapAction(action: ActionItem, part: string, change: Change): ActionItem {
  const place = { part, source: action.id }
  return {
    ...action,
    task: change({ ...place, text: action.task }),
    progress: change({ ...place, text: action.progress }),
  }
}
