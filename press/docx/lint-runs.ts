import { findingPlaceOf, type LintFinding, type LintRule } from './lint-finding'
import { childOf, childrenOf, descendantsOf, isOn, textOf, type XmlNode } from './xml'

/**
 * The runs of one part against the styles: every run with Thai must end up with a font in all four
 * slots and with the complex twins of its size, weight and slant, or Word measures another text.
 */
export function lintRuns(part: XmlNode, path: string, styles: XmlNode): LintFinding[] {
  const sheet = new StyleSheet(styles)
  const findings: LintFinding[] = []
  for (const paragraph of descendantsOf(part)) {
    if (paragraph.name !== 'w:p') continue
    const style = styleOf(paragraph, 'w:pPr', 'w:pStyle')
    if (!sheet.knows(style)) findings.push({ rule: 'style-missing', place: `${path} ${style}` })
    for (const run of descendantsOf(paragraph)) {
      if (run.name !== 'w:r') continue
      const runStyle = styleOf(run, 'w:rPr', 'w:rStyle')
      if (!sheet.knows(runStyle))
        findings.push({ rule: 'style-missing', place: `${path} ${runStyle}` })
      const faults = /\p{Script=Thai}/u.test(textOf(run)) ? lintThai(sheet.layers(run, style)) : []
      findings.push(...faults.map(rule => ({ rule, place: findingPlaceOf(path, run) })))
    }
  }
  return findings
}

function styleOf(node: XmlNode, properties: string, name: string): string | undefined {
  return childOf(childOf(node, properties), name)?.attributes.get('w:val')
}

/** `layers`: the run properties that count, from the run itself down to the defaults. */
function lintThai(layers: readonly XmlNode[]): LintRule[] {
  const find = (name: string) =>
    layers.map(layer => childOf(layer, name)).find(property => property !== undefined)
  const fonts = layers.flatMap(layer => childrenOf(layer, 'w:rFonts'))
  const slots = ['w:ascii', 'w:hAnsi', 'w:eastAsia', 'w:cs']
  const size = find('w:szCs')?.attributes.get('w:val')
  const checks: readonly [LintRule, boolean][] = [
    ['thai-without-fonts', slots.every(slot => fonts.some(font => font.attributes.has(slot)))],
    ['thai-without-size', size !== undefined && size === find('w:sz')?.attributes.get('w:val')],
    ['thai-without-bold', isOn(find('w:b')) === isOn(find('w:bCs'))],
    ['thai-without-italic', isOn(find('w:i')) === isOn(find('w:iCs'))],
    ['thai-without-cs', isOn(find('w:cs'))],
  ]
  return checks.filter(([, holds]) => !holds).map(([rule]) => rule)
}

/** The styles of a file by their ids. */
class StyleSheet {
  readonly #styles: ReadonlyMap<string, XmlNode>
  readonly #defaults: XmlNode | undefined
  readonly #base: string | undefined

  constructor(part: XmlNode) {
    const styles = childrenOf(part, 'w:style')
    const idOf = (style: XmlNode) => style.attributes.get('w:styleId') ?? ''
    this.#styles = new Map(styles.map(style => [idOf(style), style]))
    this.#defaults = childOf(childOf(childOf(part, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
    const isBase = ({ attributes }: XmlNode) =>
      attributes.get('w:type') === 'paragraph' && attributes.has('w:default')
    this.#base = styles.filter(isBase).map(idOf)[0]
  }

  knows(id: string | undefined): boolean {
    return id === undefined || this.#styles.has(id)
  }

  layers(run: XmlNode, paragraphStyle: string | undefined): XmlNode[] {
    return [
      childOf(run, 'w:rPr'),
      ...this.#chain(styleOf(run, 'w:rPr', 'w:rStyle')),
      ...this.#chain(paragraphStyle ?? this.#base),
      this.#defaults,
    ].filter(layer => layer !== undefined)
  }

  /** The style's own run properties, then those of the styles it is based on. */
  #chain(id: string | undefined): (XmlNode | undefined)[] {
    const seen = new Map<string, XmlNode | undefined>()
    let next = id
    while (next !== undefined && !seen.has(next)) {
      const style = this.#styles.get(next)
      seen.set(next, childOf(style, 'w:rPr'))
      next = childOf(style, 'w:basedOn')?.attributes.get('w:val')
    }
    return [...seen.values()]
  }
}
