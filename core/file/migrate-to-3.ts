/**
 * Format 2 to 3. An action item has a part for each agency and a trail of what earlier papers told of it; a finding has
 * the cards that it was made of. Nothing is thrown away and nothing invented: what a person must say stays open.
 *
 * What comes in may be anything, and what is not as format 2 has it is handed on for the schema to refuse.
 */
export function documentOf3(document: unknown): unknown {
  if (!isRecord(document)) return document
  switch (document['kind']) {
    case 'minutes':
      return { ...document, agenda: each(document['agenda'], agendaItem) }
    case 'findings':
      return {
        ...document,
        findings: each(document['findings'], finding),
        actions: each(document['actions'], ordered(null)),
      }
    default:
      return document
  }
}

/** Who ordered what matters arising follow up without naming a meeting. */
const WORKSHOP = { document: '?workshop', number: null, date: null }

function agendaItem(item: Fields): Fields {
  const isFollowed = item['kind'] === 'matters-arising'
  return {
    ...item,
    actions: each(item['actions'], ordered(isFollowed ? WORKSHOP : null)),
    topics: each(item['topics'], topic => ({
      ...topic,
      actions: each(topic['actions'], ordered(null)),
    })),
  }
}

/** An action item; `by` is the meeting that ordered it where it says none. */
function ordered(by: Fields | null): (action: Fields) => Fields {
  return ({ owner, due, status, origin, progress, ...action }) => {
    const meeting = isRecord(origin) ? namedMeeting(origin) : by
    const duty = {
      agency: owner,
      due,
      status: status === 'carried' ? 'open' : status,
      progress,
    }
    const entry = {
      meeting,
      place: '',
      page: null,
      event: 'ordered',
      agency: owner,
      ...(typeof due === 'string' && { due }),
      note: noted(action['task']),
    }
    return { ...action, duties: [duty], ...(meeting !== null && { trail: [entry] }) }
  }
}

function namedMeeting(number: Fields): Fields {
  return { document: `?${number['ordinal']}/${number['year']}`, number, date: null }
}

/** Who gave a finding is a card of each, whose words are not known. */
function finding({ agencies, ...rest }: Fields): Fields {
  const { id, area, aspect } = rest
  const statements = list(agencies).map((agency, index) => ({
    id: `${id}.${index + 1}`,
    group: null,
    agency,
    words: '',
    area,
    aspect,
  }))
  return { ...rest, statements }
}

/** The words of a text of format 2, a line for each of its runs, as much as a trail keeps of them. */
function noted(text: unknown): string {
  const words = list(text).flatMap(linesOf).join('\n').trim()
  return words.length <= 1000 ? words : `${words.slice(0, 999)}…`
}

function linesOf(block: unknown): string[] {
  if (!isRecord(block)) return []
  switch (block['kind']) {
    case 'list':
      return list(block['items']).map(item => (isRecord(item) ? line(item['spans']) : ''))
    case 'table':
      return list(block['rows']).flatMap(row => list(row).flatMap(cell => list(cell).map(line)))
    case 'picture':
      return [isRecord(block['picture']) ? String(block['picture']['caption']) : '']
    default:
      return [line(block['spans'])]
  }
}

function line(spans: unknown): string {
  return list(spans)
    .map(span => (isRecord(span) ? String(span['text']) : ''))
    .join('')
}

type Fields = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Each thing of a list changed; what is no list, or no thing, stays what it is. */
function each(value: unknown, change: (thing: Fields) => unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((thing: unknown) => (isRecord(thing) ? change(thing) : thing))
}
