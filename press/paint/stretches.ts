import type { Cluster, Element, LinkTarget, PlacedLine, Run, SetLine } from '../typeset/page'

/** Parts of lines, one after another, that are one mark of one element. */
export interface MarkedStretch {
  /** `null` for what is no part of the document's words. */
  readonly element: Element | null
  /** The note that it calls, as its mark; it is told after the words about the mark. */
  readonly note: Element | null
  /** Where a click on all of it leads. */
  readonly link: LinkTarget | null
  /** The words to be told in place of what the codes say; `null` where the codes say them. */
  readonly actual: string | null
  readonly pieces: readonly Piece[]
}

/** Runs of one line. */
export interface Piece {
  readonly placed: PlacedLine
  readonly runs: readonly SpokenRun[]
}

/** A run without the spaces at its line's end. */
export interface SpokenRun {
  readonly run: Run
  /** What its last letter says besides itself. */
  readonly trailing: string
  /** See `Manner.share`. */
  readonly share: number
}

/** Parts the lines of a page into as few marks as will do: each mark is many bytes of the file. */
export function stretchesOf(lines: readonly PlacedLine[]): MarkedStretch[] {
  const stretches: (MarkedStretch & { readonly pieces: Piece[] })[] = []
  for (const placed of lines) {
    for (const { runs, ...part } of markedParts(placed)) {
      const piece = { placed, runs }
      const last = stretches.at(-1)
      const same = last?.element === part.element && last.link === part.link
      if (same && last.actual === null && part.actual === null) last.pieces.push(piece)
      else stretches.push({ ...part, pieces: [piece] })
    }
  }
  return stretches
}

interface Part extends Omit<MarkedStretch, 'pieces'> {
  readonly runs: readonly SpokenRun[]
}

/** A line parted where the marks of notes stand: each is an element of its own. */
function markedParts({ line, element, marks }: PlacedLine): Part[] {
  const told = element !== null && actualText(line) !== null
  const spoken = spokenRuns(line)
  const parts: Part[] = []
  const add = (
    runs: readonly SpokenRun[],
    text: string,
    own: Element | null,
    note: Part['note'],
  ) => {
    if (runs.length === 0) return
    const actual = told ? withoutFormless(text) : null
    for (const part of partsOf(line, runs, told))
      parts.push({ ...part, actual, element: own, note })
  }
  let [run, at] = [0, 0]
  for (const [index, mark] of marks.entries()) {
    const call = line.calls[index]
    if (call === undefined) continue
    add(spoken.slice(run, call.firstRun), line.text.slice(at, call.at), element, null)
    add(spoken.slice(call.firstRun, call.endRun), call.mark, mark.element, mark.note)
    run = call.endRun
    at = call.at + call.mark.length
  }
  add(spoken.slice(run), line.text.slice(at), element, null)
  return parts
}

/** Runs of a line as one part, or parted where links begin and end. `whole`: told as one, it belongs to its first link. */
function partsOf(
  line: SetLine,
  spoken: readonly SpokenRun[],
  whole: boolean,
): { link: LinkTarget | null; runs: readonly SpokenRun[] }[] {
  const found = spoken.map(({ run }) => linkAt(line, run.x)).find(link => link !== null)
  if (whole) return [{ link: found ?? null, runs: spoken }]
  const parts: { link: LinkTarget | null; runs: SpokenRun[] }[] = []
  for (const one of spoken) {
    const link = linkAt(line, one.run.x)
    const last = parts.at(-1)
    if (last !== undefined && last.link === link) last.runs.push(one)
    else parts.push({ link, runs: [one] })
  }
  return parts
}

function linkAt({ links }: SetLine, x: number): LinkTarget | null {
  return links.find(link => x >= link.x && x < link.x + link.width)?.to ?? null
}

/** The runs up to the last ink of their line. Readers drop a space at a line's end: the last letter says it. */
export function spokenRuns(line: SetLine): SpokenRun[] {
  const shared = actualText(line) === null
  const spoken: SpokenRun[] = line.runs.map(run => ({
    run,
    trailing: '',
    share: shared ? shareOfMarks(run.gap / run.size) : 0,
  }))
  let trailing = ''
  for (let last = spoken.pop(); last !== undefined; last = spoken.pop()) {
    const { run } = last
    const inked = run.clusters.findLastIndex(cluster => cluster.kind !== 'space') + 1
    trailing = textOf(run.clusters.slice(inked)) + trailing
    if (inked === 0) continue
    const clusters = run.clusters.slice(0, inked)
    return [...spoken, { ...last, run: { ...run, clusters }, trailing }]
  }
  return []
}

/** Gaps up to which readers take the letters for one word, em: as they come, and with marks that have a width. [M] */
const CLOSED_GAP = 0.02
const WORD_GAP = 0.099

/**
 * Poppler takes a letter that begins within a tenth of an em of the one before for the same letter
 * drawn twice; MuPDF and PDFium put a space where the pen is moved that far. Where gaps are opened,
 * the marks that stand between two letters therefore have a width that keeps these apart. [M]
 */
function shareOfMarks(gap: number): number {
  if (gap <= CLOSED_GAP) return 0
  return gap <= 0.06 ? 85 : 45
}

/**
 * The true words of a line, where its codes do not give them: a tab, gaps as wide as spaces, faces that
 * meet within a word (pdf.js leaves out the width of marks until the next face), a tone and ำ (poppler
 * turns them round). What has no form is left out.
 */
function actualText({ text, runs }: SetLine): string | null {
  const widest = Math.max(0, ...runs.map(run => run.gap / run.size))
  const shared = widest <= (facesMeet(runs) ? CLOSED_GAP : WORD_GAP)
  const plain = TONE_AND_AM.test(text) ? widest === 0 : shared
  return plain && !text.includes('\t') ? null : withoutFormless(text)
}

function withoutFormless(text: string): string {
  return text.replaceAll(/[\u200b\u2060\n]/g, '')
}

const TONE_AND_AM = /[\u0e47-\u0e4e]\u0e33/

function facesMeet(runs: readonly Run[]): boolean {
  return runs.some((run, at) => {
    const next = runs[at + 1]?.clusters[0]
    return next !== undefined && next.kind !== 'space' && run.clusters.at(-1)?.kind !== 'space'
  })
}

function textOf(clusters: readonly Cluster[]): string {
  return clusters.map(cluster => cluster.text).join('')
}
