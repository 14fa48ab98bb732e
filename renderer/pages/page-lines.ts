const SVG = 'http://www.w3.org/2000/svg'

/** What stands where a page was pressed: the element it came from or leads to, and the words of the line. */
export interface PressedLine {
  readonly source: string
  readonly words: string
}

/** The line of a page under a press; `null` where nothing came from the document. */
export function pressedLine(target: EventTarget | null): PressedLine | null {
  const line = target instanceof Element ? target.closest('[data-source], [data-leads-to]') : null
  if (line === null) return null
  return {
    source: line.getAttribute('data-source') ?? line.getAttribute('data-leads-to') ?? '',
    words: line.getAttribute('data-text') ?? '',
  }
}

/** Lays a soft mark under every line of the page that came from the source; '' takes it away. */
export function markLines(page: SVGSVGElement, source: string): void {
  for (const mark of page.querySelectorAll('rect.mark')) mark.remove()
  if (source === '') return
  for (const line of page.querySelectorAll<SVGGElement>(`[data-source="${CSS.escape(source)}"]`)) {
    const box = line.getBBox()
    const mark = document.createElementNS(SVG, 'rect')
    mark.setAttribute('class', 'mark')
    mark.setAttribute('x', String(box.x - 2))
    mark.setAttribute('y', String(box.y))
    mark.setAttribute('width', String(box.width + 4))
    mark.setAttribute('height', String(box.height))
    line.prepend(mark)
  }
}
