import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { installOfficialFace } from './official-face'

const run = promisify(execFile)

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
