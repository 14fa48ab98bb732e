import type { Properties } from '../../core/manuscript/manuscript'
import { escapeXml } from './script'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const OPC = 'http://schemas.openxmlformats.org/package/2006/metadata'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'

/** The part `docProps/core.xml`. Its dates are the paper's own day; docx would write the clock. */
export function writeCoreProperties(properties: Properties): string {
  const { title, subject, organisation, date } = properties
  return [
    `${HEAD}<cp:coreProperties xmlns:cp="${OPC}/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>`,
    `<dc:creator>${escapeXml(organisation)}</dc:creator><dc:language>th-TH</dc:language>`,
    `<cp:lastModifiedBy>${escapeXml(organisation)}</cp:lastModifiedBy>`,
    date === null ? '' : `${writeDate('created', date)}${writeDate('modified', date)}`,
    '</cp:coreProperties>',
  ].join('')
}

function writeDate(name: 'created' | 'modified', date: string): string {
  return `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`
}

/** The part `docProps/app.xml`. */
export function writeExtendedProperties({ organisation }: Properties): string {
  return `${HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Company>${escapeXml(organisation)}</Company></Properties>`
}

/** The part `word/fontTable.xml`: where the face of the paper is missing, Word takes another cut of it. */
export function writeFontTable(face: string): string {
  const other = face === 'TH Sarabun New' ? 'TH SarabunPSK' : 'TH Sarabun New'
  return [
    `${HEAD}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`,
    `<w:font w:name="${face}"><w:altName w:val="${other}"/><w:charset w:val="DE"/>`,
    '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>',
  ].join('')
}
