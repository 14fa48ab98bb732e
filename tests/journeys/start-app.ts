import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** A running desk with a user folder of its own. */
export interface RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
  /** The user's folder; give it to another start to come back to the same drafts. */
  readonly userData: string
  /** Ends the program without a question, and removes the user's folder unless it is still wanted. */
  end(keep?: 'keep'): Promise<void>
}

/** Starts the built program with these arguments, as a person's double click would. */
export async function startApp(args: readonly string[] = [], folder?: string): Promise<RunningApp> {
  const userData = folder ?? (await mkdtemp(path.join(tmpdir(), 'mati-user-')))
  const app = await electron.launch({
    cwd: ROOT,
    args: ['.', `--user-data-dir=${userData}`, ...args],
    env: { ...plainEnvironment(), ELECTRON_OVERRIDE_DIST_PATH: electronFolder() },
  })
  const page = await app.firstWindow()
  return {
    app,
    page,
    userData,
    async end(keep) {
      // Closing would ask about unsaved words; a test that wants the question closes the window itself.
      await app.evaluate(({ app }) => app.exit(0)).catch(() => {})
      await app.close().catch(() => {})
      if (keep !== 'keep') await rm(userData, { recursive: true, force: true })
    },
  }
}

/** The folder of the Electron that `npm start` would use. */
function electronFolder(): string {
  const script = path.join(ROOT, 'scripts/electron-path.mjs')
  const found = spawnSync(process.execPath, [script], { encoding: 'utf8' })
  const program = found.stdout.trim().split('\n').at(-1) ?? ''
  if (found.status !== 0 || program === '') throw new Error(`no Electron: ${found.stderr}`)
  return path.dirname(program)
}

function plainEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env)
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
