import { INK } from '../../core/paper/ink'
import { HEAD_RULE_ROOM_PT, SIGNATURE_AXIS, type StyleName } from '../../core/paper/paper'
import type { Paper, SetStyle } from '../../core/paper/paper-of'
import type { ParagraphStyle, TabStop } from '../../core/paper/paragraph-style'
import { halfPoints, twipsOfMm, twipsOfPt } from './measures'
import { escapeXml } from './script'
import { isWordsOwn, LINK_STYLE, MARK_STYLE, type OwnStyle, styleId } from './style-names'

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/**
 * The part `word/styles.xml`: defaults, Normal as the one base, and a style for each of the paper's.
 * Written here and not by docx, whose default styles (blue headings, sizes of its own) would stand
 * in Word's gallery beside the official ones.
 */
export function writeStyles(paper: Paper): string {
  const styles = Object.entries<SetStyle>(paper.styles)
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${NAMESPACE}">`,
    `<w:docDefaults><w:rPrDefault>${writeDefaultRun(paper)}</w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    LATENT,
    writeBuiltIn(paper),
    ENDNOTE_MARK,
    ...styles.map(([name, style]) => writeStyle(name as StyleName, style)),
    ...Object.entries(ownStyles(paper)).map(([name, style]) => writeStyle(name as OwnStyle, style)),
    '</w:styles>',
  ].join('')
}

/** Word measures Thai with `cs` and `szCs`; without them it falls back on Angsana New at 10 pt. */
function writeDefaultRun({ face, styles }: Paper): string {
  const slots = ['ascii', 'hAnsi', 'eastAsia', 'cs'].map(slot => `w:${slot}="${face}"`)
  return [
    `<w:rPr><w:rFonts ${slots.join(' ')}/>`,
    writeSize(styles.body.size),
    '<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="th-TH"/></w:rPr>',
  ].join('')
}

/** Of Word's own 376 styles only Normal shows in the gallery, so that the official ones stand together. */
const LATENT = [
  '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1"',
  ' w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376">',
  '<w:lsdException w:name="Normal" w:semiHidden="0" w:uiPriority="0" w:unhideWhenUsed="0"',
  ' w:qFormat="1"/></w:latentStyles>',
].join('')

/** docx names this style in a part of endnotes that it always writes. */
const ENDNOTE_MARK = [
  '<w:style w:type="character" w:styleId="EndnoteReference"><w:name w:val="endnote reference"/>',
  '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:semiHidden/>',
  '<w:unhideWhenUsed/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
].join('')

function writeBuiltIn({ styles }: Paper): string {
  return [
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>',
    `<w:pPr><w:widowControl/>${writeSpacing(styles.body.pitch, 0)}</w:pPr></w:style>`,
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">',
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>',
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
    `<w:style w:type="character" w:styleId="${LINK_STYLE}"><w:name w:val="Hyperlink"/>`,
    '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/>',
    '<w:rPr><w:u w:val="single"/></w:rPr></w:style>',
    `<w:style w:type="character" w:styleId="${MARK_STYLE}"><w:name w:val="footnote reference"/>`,
    '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/>',
    '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
    '<w:style w:type="character" w:styleId="LineNumber"><w:name w:val="line number"/>',
    '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>',
    `<w:rPr>${writeSize(styles['line-number'].size)}</w:rPr></w:style>`,
  ].join('')
}

function ownStyles({ styles, measure, wideMeasure }: Paper): Record<OwnStyle, SetStyle> {
  const { centered } = styles
  const pageNumber = (name: string, width: number): SetStyle => {
    const tabs = [
      { at: width / 2, align: 'center' },
      { at: width, align: 'right' },
    ] as const
    return { ...centered, name, align: 'left', tabs }
  }
  return {
    signature: { ...centered, name: 'ลงนาม', left: 2 * SIGNATURE_AXIS - measure },
    picture: { ...centered, name: 'ภาพ' },
    room: { ...centered, name: 'ที่ว่าง', align: 'left' },
    'page-number': pageNumber('เลขหน้ากระดาษ', measure),
    'page-number-wide': pageNumber('เลขหน้ากระดาษแนวนอน', wideMeasure),
  }
}

function writeStyle(name: StyleName | OwnStyle, style: SetStyle): string {
  return [
    `<w:style w:type="paragraph"${isWordsOwn(name) ? '' : ' w:customStyle="1"'} w:styleId="${styleId(name)}">`,
    `<w:name w:val="${escapeXml(style.name)}"/><w:basedOn w:val="Normal"/>`,
    style.keepWithNext ? `<w:next w:val="${styleId('body')}"/>` : '',
    writeGallery(name),
    `<w:pPr>${writeSetting(style, UNCOUNTED.includes(name))}</w:pPr>`,
    `<w:rPr>${style.bold ? '<w:b/><w:bCs/>' : ''}${writeColour(style)}${writeSize(style.size)}</w:rPr></w:style>`,
  ].join('')
}

/** The official styles stand first in Word's gallery; what only the writer uses is not shown there. */
function writeGallery(name: StyleName | OwnStyle): string {
  return HIDDEN.includes(name)
    ? '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>'
    : '<w:uiPriority w:val="1"/><w:qFormat/>'
}

const HIDDEN: readonly (StyleName | OwnStyle)[] = [
  'room',
  'page-number',
  'page-number-wide',
  'line-number',
]

/** What stands beside the text has no line number in a review copy. */
const UNCOUNTED: readonly (StyleName | OwnStyle)[] = [
  'page-number',
  'page-number-wide',
  'secrecy',
  'room',
  'picture',
]

const ALIGNMENT = {
  left: 'left',
  center: 'center',
  right: 'right',
  thai: 'thaiDistribute',
} as const

/** The children of `w:pPr` in the order of the schema. */
function writeSetting(style: SetStyle, uncounted: boolean): string {
  return [
    style.keepWithNext ? '<w:keepNext/>' : '',
    uncounted ? '<w:suppressLineNumbers/>' : '',
    writeRuleBelow(style),
    style.tabs.length === 0 ? '' : `<w:tabs>${style.tabs.map(writeTab).join('')}</w:tabs>`,
    writeSpacing(style.pitch, style.before),
    writeIndent(style),
    `<w:jc w:val="${ALIGNMENT[style.align]}"/>`,
    style.outline === 0 ? '' : `<w:outlineLvl w:val="${style.outline - 1}"/>`,
  ].join('')
}

/** Word counts a border in eighths of a point and its distance from the text in whole points. */
function writeRuleBelow({ ruleBelow }: Pick<ParagraphStyle, 'ruleBelow'>): string {
  if (ruleBelow === undefined) return ''
  const rule = `w:val="single" w:sz="${ruleBelow * 8}" w:space="${HEAD_RULE_ROOM_PT}" w:color="auto"`
  return `<w:pBdr><w:bottom ${rule}/></w:pBdr>`
}

function writeTab({ at, align, leader }: TabStop): string {
  const dots = leader === undefined ? '' : ' w:leader="dot"'
  return `<w:tab w:val="${align}"${dots} w:pos="${twipsOfMm(at)}"/>`
}

/** `line` never without `lineRule`: LibreOffice sets 12 pt lines one over the other then. */
function writeSpacing(pitch: number, before: number): string {
  const line = twipsOfPt(pitch)
  return `<w:spacing w:before="${twipsOfPt(before)}" w:after="0" w:line="${line}" w:lineRule="exact"/>`
}

function writeIndent({ left, firstLine }: Pick<ParagraphStyle, 'left' | 'firstLine'>): string {
  const first =
    firstLine < 0
      ? ` w:hanging="${twipsOfMm(-firstLine)}"`
      : firstLine > 0
        ? ` w:firstLine="${twipsOfMm(firstLine)}"`
        : ''
  return `<w:ind w:left="${twipsOfMm(left)}"${first}/>`
}

function writeColour({ colour = 'black' }: Pick<ParagraphStyle, 'colour'>): string {
  return colour === 'black' ? '' : `<w:color w:val="${INK[colour]}"/>`
}

function writeSize(sizePt: number): string {
  return `<w:sz w:val="${halfPoints(sizePt)}"/><w:szCs w:val="${halfPoints(sizePt)}"/>`
}
