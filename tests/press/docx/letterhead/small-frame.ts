import { strToU8, zipSync } from 'fflate'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** What a small frame holds beside `{{body}}` and its section. */
export interface SmallFrame {
  /** Before `{{body}}`, its names with the prefix `w:`. */
  readonly body?: string
  /** The paragraph of `{{body}}`. */
  readonly place?: string
  readonly header?: string
  readonly settings?: string
  /** More references of its section, and whether its first page is set apart. */
  readonly section?: { readonly references?: string; readonly titlePage?: boolean }
  readonly styles?: string
  /** More parts, and the relations of the text that lead to them by their types. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
  readonly relations?: readonly string[]
  /** What the prefixes `w`, `mc` and `r` are called in this file; '' binds the namespace of the text without one. */
  readonly prefixes?: { readonly w?: string; readonly mc?: string; readonly r?: string }
  /** Attributes of the root. */
  readonly root?: string
}

export const PLACE = '<w:p><w:r><w:t>{{body}}</w:t></w:r></w:p>'

/** A letterhead by its markup: as little as Word opens, in whatever prefixes. */
export function smallFrame({
  body = '',
  place = PLACE,
  header = '<w:p><w:r><w:t>ตราหน่วยงาน</w:t></w:r></w:p>',
  settings = '',
  section: { references = '', titlePage = false } = {},
  styles = '',
  parts = {},
  relations = [],
  prefixes = {},
  root = '',
}: SmallFrame = {}): Uint8Array {
  const spaces = {
    w: W,
    r: OFFICE,
    mc: `http://schemas.openxmlformats.org/markup-compatibility/2006`,
  }
  const named = { w: 'w', r: 'r', mc: 'mc', ...prefixes }
  const declared = Object.entries(spaces).map(([usual, space]) => {
    const prefix = named[usual as keyof typeof spaces]
    // Attributes are of a namespace by a prefix alone.
    return prefix === '' ? `xmlns="${space}" xmlns:own="${space}"` : `xmlns:${prefix}="${space}"`
  })
  const part = (name: string, inside: string, more = '') =>
    strToU8(
      renamed(`<w:${name} ${more}>${inside}</w:${name}>`, named).replace(
        /^<(\S+)/,
        `<?xml version="1.0"?><$1 ${declared.join(' ')}`,
      ),
    )
  const section = `<w:sectPr><w:headerReference w:type="default" r:id="h"/>${references}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1134" w:bottom="1000" w:left="1700" w:header="700" w:footer="700" w:gutter="0"/>${titlePage ? '<w:titlePg/>' : ''}</w:sectPr>`
  const leads = [
    relation('s', 'styles', 'styles.xml'),
    relation('t', 'settings', 'settings.xml'),
    relation('h', 'header', 'header1.xml'),
    ...relations,
  ]
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(listed([relation('d', 'officeDocument', 'word/document.xml')])),
    'word/document.xml': part('document', `<w:body>${body}${place}${section}</w:body>`, root),
    'word/_rels/document.xml.rels': strToU8(listed(leads)),
    'word/styles.xml': part('styles', styles),
    'word/settings.xml': part('settings', settings),
    'word/header1.xml': part('hdr', header),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  })
}

/** The row of one relation. */
export function relation(id: string, type: string, target: string, external = false): string {
  const mode = external ? ' TargetMode="External"' : ''
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`
}

function listed(rows: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`
}

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const override = (name: string, type: string) =>
  `<Override PartName="/word/${name}.xml" ContentType="${MAIN}.${type}+xml"/>`
const TYPES = [
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="bin" ContentType="application/octet-stream"/>',
  override('document', 'document.main'),
  override('styles', 'styles'),
  override('settings', 'settings'),
  override('header1', 'header'),
  '</Types>',
].join('')

/** The markup with other prefixes: those of names, not those in texts. */
function renamed(xml: string, { w, r, mc }: { w: string; r: string; mc: string }): string {
  const other: Readonly<Record<string, string>> = { w, r, mc }
  return xml.replaceAll(/<[^>]*>/g, tag =>
    tag
      .replace(/^(<\/?)(w|r|mc):/, (_whole, open: string, prefix: string) =>
        other[prefix] === '' ? open : `${open}${other[prefix]}:`,
      )
      .replaceAll(
        /(\s)(w|r|mc):(?=[\w]+=")/g,
        (_whole, space: string, prefix: string) =>
          `${space}${other[prefix] === '' ? 'own' : other[prefix]}:`,
      ),
  )
}
