import { xmlText } from '../xml-words'

/** What the file says about itself. */
export interface PdfInfo {
  readonly Title: string
  readonly Author: string
  readonly Subject: string
  readonly Keywords: string
  readonly Creator: string
  readonly Producer: string
  readonly CreationDate: Date
  readonly ModDate: Date
}

/** What a file says of itself once more, as XML: the same words as its properties, as PDF/A wants. */
export function xmpOf(info: PdfInfo): string {
  const day = `${info.CreationDate.toISOString().slice(0, 19)}Z`
  const languages = (text: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt>`
  return `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<xmp:CreateDate>${day}</xmp:CreateDate>
<xmp:ModifyDate>${day}</xmp:ModifyDate>
<xmp:CreatorTool>${xmlText(info.Creator)}</xmp:CreatorTool>
<dc:title>${languages(info.Title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${xmlText(info.Author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${languages(info.Subject)}</dc:description>
<pdf:Producer>${xmlText(info.Producer)}</pdf:Producer>
<pdf:Keywords>${xmlText(info.Keywords)}</pdf:Keywords>
</rdf:Description>`
}
