// One setter of the report, as a process of its own: node rivals.mjs MODULES NAME SECTIONS OUTPUT; MODULES is the folder
// of the built press and report

import { writeFileSync } from 'node:fs'
import path from 'node:path'

const [folder = '', name = '', sections = '1', output = ''] = process.argv.slice(2)
const { report } = await import(path.join(folder, 'report.js'))
const paper = report(Number(sections))
const SETTERS = { ours, docx, pdfmake, html }
writeFileSync(output, await SETTERS[name]())

async function open() {
  const { openPress } = await import(path.join(folder, 'press.js'))
  const opened = await openPress({ assets: 'dist/assets' })
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault))
  return opened.value
}

async function ours() {
  return (await (await open()).pdf([paper])).bytes
}

async function docx() {
  return (await open()).docx([paper])
}

/** The same words, sizes and widths, as pdfmake takes them; untagged, since it cannot tag. */
async function pdfmake() {
  const { default: maker } = await import('pdfmake')
  maker.setUrlAccessPolicy(() => false)
  maker.setLocalAccessPolicy(() => true)
  const face = cut => path.resolve(`dist/assets/Sarabun-${cut}.ttf`)
  maker.setFonts({ Sarabun: { normal: face('Regular'), bold: face('Bold') } })
  const millimetre = 72 / 25.4
  const words = cell => cell.paragraphs.flatMap(one => one.spans.map(span => span.text)).join('\n')
  const content = paper.blocks.map(block =>
    block.kind === 'table'
      ? {
          table: {
            headerRows: 1,
            widths: block.columns.map(width => width * millimetre - 9),
            body: [...block.header, ...block.rows].map(row => row.cells.map(words)),
          },
        }
      : {
          text: block.spans.map(span => span.text).join(''),
          bold: block.style === 'heading',
          leadingIndent: block.style === 'heading' ? 0 : 25 * millimetre,
        },
  )
  const made = maker.createPdf({
    content,
    pageSize: 'A4',
    pageMargins: [30, 25, 20, 20].map(side => side * millimetre),
    footer: page => ({ text: String(page), alignment: 'center' }),
    defaultStyle: { font: 'Sarabun', fontSize: 10.55, lineHeight: 18.08 / (10.55 * 1.3) },
  })
  return made.getBuffer()
}

/** The same as a page of the browser, for Electron to print. */
async function html() {
  const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const cells = (row, tag) =>
    row.cells.map(cell => `<${tag}>${escaped(cell.paragraphs[0].spans[0].text)}</${tag}>`).join('')
  const rows = (list, tag) => list.map(row => `<tr>${cells(row, tag)}</tr>`).join('')
  const body = paper.blocks.map(block =>
    block.kind === 'table'
      ? `<table><thead>${rows(block.header, 'th')}</thead>${rows(block.rows, 'td')}</table>`
      : `<${block.style === 'heading' ? 'h2' : 'p'}>${escaped(block.spans[0].text)}`,
  )
  const style = `@font-face{font-family:S;src:url('file://${path.resolve('dist/assets/Sarabun-Regular.ttf')}')}
    @page{size:A4;margin:25mm 20mm 20mm 30mm} body{font:10.55pt/18.08pt S;margin:0}
    h2{font-size:inherit;margin:6pt 0} p{margin:0;text-indent:25mm;text-align:justify}
    table{width:100%;border-collapse:collapse} td,th{border:.5pt solid;padding:2pt;font-weight:400}`
  return `<!doctype html><html lang="th"><meta charset="utf-8"><style>${style}</style>${body.join('')}`
}
