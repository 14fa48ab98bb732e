import { parseMarkup } from '../port/trusted'

/** A page of our press as an element that can be shown; `null` for what is no image. */
export function pageImage(markup: string): SVGSVGElement | null {
  const root = parseMarkup(markup, 'image/svg+xml').documentElement
  const image = document.importNode(root, true)
  return image instanceof SVGSVGElement ? image : null
}
