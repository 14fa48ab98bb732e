import { twipsOfMm } from './measures'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const WORD = 'http://schemas.microsoft.com/office/word'

/** What Word 2013 and later do by themselves; older modes set tables half a cell margin out of the text. */
const COMPATIBILITY = [
  ['compatibilityMode', 15],
  ['overrideTableStyleFontSizeAndJustification', 1],
  ['enableOpenTypeFeatures', 1],
  ['doNotFlipMirrorIndents', 1],
  ['differentiateMultirowTableHeaders', 1],
  ['useWord2013TrackBottomHyphenation', 0],
] as const

/**
 * The part `word/settings.xml`. Nothing here makes Word ask when it opens the file (`updateFields`
 * would), hyphenate, or look for mistakes in a text that nobody has changed. A line that ends in a
 * break is not spread, and what takes its font from the theme is Thai.
 */
export function writeSettings(): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:settings xmlns:w="${W}">`,
    '<w:zoom w:percent="100"/><w:proofState w:spelling="clean" w:grammar="clean"/>',
    `<w:defaultTabStop w:val="${twipsOfMm(12.7)}"/><w:autoHyphenation w:val="0"/>`,
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    ...['footnote', 'endnote'].map(writeSeparators),
    '<w:compat><w:doNotExpandShiftReturn/>',
    ...COMPATIBILITY.map(
      ([name, value]) => `<w:compatSetting w:name="${name}" w:uri="${WORD}" w:val="${value}"/>`,
    ),
    '</w:compat><w:themeFontLang w:val="en-US" w:bidi="th-TH"/>',
    '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>',
  ].join('')
}

/** The lines between text and notes are the ones that stand in the parts of the notes. */
function writeSeparators(kind: string): string {
  return `<w:${kind}Pr><w:${kind} w:id="-1"/><w:${kind} w:id="0"/></w:${kind}Pr>`
}
