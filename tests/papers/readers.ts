import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Runs a program and gives what it prints. */
export function run(tool: string, ...args: string[]): string {
  return execFileSync(tool, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 28,
  })
}

/** The text layer of a PDF as four readers that know nothing of each other give it. */
export const READERS: Record<string, (file: string) => Promise<string>> = {
  pdftotext: async file => run('pdftotext', '-enc', 'UTF-8', file, '-'),
  mutool: async file => run('mutool', 'draw', '-q', '-F', 'txt', file),
  PDFium: readWithPdfium,
  'pdf.js': readWithPdfjs,
}

/** A library of its own for each file: an image of WebAssembly never gives its memory back. */
async function readWithPdfium(file: string): Promise<string> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(readFileSync(file))
  const pages = [...document.pages()].map(page => page.getText())
  document.destroy()
  library.destroy()
  return pages.join('\n')
}

const PDFJS = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

async function readWithPdfjs(file: string): Promise<string> {
  const task = getDocument({
    data: new Uint8Array(readFileSync(file)),
    standardFontDataUrl: `${path.join(PDFJS, 'standard_fonts')}/`,
    verbosity: 0,
  })
  const document = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    const pieces = items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    pages.push(pieces.join(''))
  }
  await task.destroy()
  return pages.join('\n')
}

/** The lines of a text layer that hold anything, without the white space at their ends. */
export function linesRead(text: string): string[] {
  return text
    .split(/[\r\n\f]+/)
    .map(line => line.trim())
    .filter(line => line !== '')
}
