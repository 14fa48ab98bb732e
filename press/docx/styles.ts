import {
  INK,
  MEASURE,
  OFFICIAL_FACE,
  type ParagraphStyle,
  pitchOf,
  SIGNATURE_AXIS,
  STYLES,
  type StyleName,
  WIDE_MEASURE,
} from '../../core/paper'
import { halfPoints, twipsOfMm, twipsOfPt } from './measures'
import { escapeXml } from './script'
import { isWordsOwn, LINK_STYLE, type OwnStyle, styleId } from './style-names'

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/**
 * The part `word/styles.xml`: defaults, Normal as the one base, and a style for each of the paper's.
 * Written here and not by docx, whose default styles (blue headings, sizes of its own) would stand
 * in Word's gallery beside the official ones.
 */
export function writeStyles(): string {
  const styles = Object.entries<ParagraphStyle>(STYLES)
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${NAMESPACE}">`,
    `<w:docDefaults><w:rPrDefault>${DEFAULT_RUN}</w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    BUILT_IN,
    ...styles.map(([name, style]) => writeStyle(name as StyleName, style)),
    ...Object.entries(OWN_STYLES).map(([name, style]) => writeStyle(name as OwnStyle, style)),
    '</w:styles>',
  ].join('')
}

const { size } = STYLES.body

/** Word measures Thai with `cs` and `szCs`; without them it falls back on Angsana New at 10 pt. */
const DEFAULT_RUN = [
  '<w:rPr>',
  `<w:rFonts ${['ascii', 'hAnsi', 'eastAsia', 'cs'].map(slot => `w:${slot}="${OFFICIAL_FACE}"`).join(' ')}/>`,
  writeSize(size),
  '<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="th-TH"/>',
  '</w:rPr>',
].join('')

const BUILT_IN = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>',
  `<w:pPr><w:widowControl/>${writeSpacing(pitchOf(STYLES.body), 0)}</w:pPr></w:style>`,
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">',
  '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>',
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
  `<w:style w:type="character" w:styleId="${LINK_STYLE}"><w:name w:val="Hyperlink"/>`,
  '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/>',
  '<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>',
].join('')

const CENTERED: ParagraphStyle = STYLES.centered

const OWN_STYLES: Record<OwnStyle, ParagraphStyle> = {
  signature: {
    ...CENTERED,
    name: 'ลงนาม',
    left: 2 * SIGNATURE_AXIS - MEASURE,
  },
  room: { ...CENTERED, name: 'ที่ว่าง', align: 'left' },
  'page-number': pageNumberStyle('เลขหน้า', MEASURE),
  'page-number-wide': pageNumberStyle('เลขหน้า แนวนอน', WIDE_MEASURE),
}

function pageNumberStyle(name: string, measure: number): ParagraphStyle {
  const tabs = [
    { at: measure / 2, align: 'center' },
    { at: measure, align: 'right' },
  ] as const
  return { ...CENTERED, name, align: 'left', tabs }
}

function writeStyle(name: StyleName | OwnStyle, style: ParagraphStyle): string {
  return [
    `<w:style w:type="paragraph"${isWordsOwn(name) ? '' : ' w:customStyle="1"'} w:styleId="${styleId(name)}">`,
    `<w:name w:val="${escapeXml(style.name)}"/><w:basedOn w:val="Normal"/>`,
    style.keepWithNext ? `<w:next w:val="${styleId('body')}"/>` : '',
    `<w:qFormat/><w:pPr>${writeSetting(style, UNCOUNTED.includes(name))}</w:pPr>`,
    `<w:rPr>${style.bold ? '<w:b/><w:bCs/>' : ''}${writeColour(style)}${writeSize(style.size)}</w:rPr></w:style>`,
  ].join('')
}

/** What stands beside the text has no line number in a review copy. */
const UNCOUNTED: readonly (StyleName | OwnStyle)[] = [
  'page-number',
  'page-number-wide',
  'secrecy',
  'room',
]

const ALIGNMENT = {
  left: 'left',
  center: 'center',
  right: 'right',
  thai: 'thaiDistribute',
} as const

/** The children of `w:pPr` in the order of the schema. */
function writeSetting(style: ParagraphStyle, uncounted: boolean): string {
  return [
    style.keepWithNext ? '<w:keepNext/>' : '',
    uncounted ? '<w:suppressLineNumbers/>' : '',
    style.tabs.length === 0 ? '' : `<w:tabs>${style.tabs.map(writeTab).join('')}</w:tabs>`,
    writeSpacing(pitchOf(style), style.before),
    writeIndent(style),
    `<w:jc w:val="${ALIGNMENT[style.align]}"/>`,
    style.outline === 0 ? '' : `<w:outlineLvl w:val="${style.outline - 1}"/>`,
  ].join('')
}

function writeTab({ at, align, leader }: ParagraphStyle['tabs'][number]): string {
  const dots = leader === undefined ? '' : ' w:leader="dot"'
  return `<w:tab w:val="${align}"${dots} w:pos="${twipsOfMm(at)}"/>`
}

/** `line` never without `lineRule`: LibreOffice sets 12 pt lines one over the other then. */
function writeSpacing(pitch: number, before: number): string {
  const line = twipsOfPt(pitch)
  return `<w:spacing w:before="${twipsOfPt(before)}" w:after="0" w:line="${line}" w:lineRule="exact"/>`
}

function writeIndent({ left, firstLine }: ParagraphStyle): string {
  const first =
    firstLine < 0
      ? ` w:hanging="${twipsOfMm(-firstLine)}"`
      : firstLine > 0
        ? ` w:firstLine="${twipsOfMm(firstLine)}"`
        : ''
  return `<w:ind w:left="${twipsOfMm(left)}"${first}/>`
}

function writeColour({ colour = 'black' }: ParagraphStyle): string {
  return colour === 'black' ? '' : `<w:color w:val="${INK[colour]}"/>`
}

function writeSize(sizePt: number): string {
  return `<w:sz w:val="${halfPoints(sizePt)}"/><w:szCs w:val="${halfPoints(sizePt)}"/>`
}
