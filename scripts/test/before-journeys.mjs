import { ensureBuilt } from '../build.mjs'
import { findElectron } from '../electron-path.mjs'

/** Playwright's global setup: the journeys run what is built, in the Electron that is there. */
export default async function prepare() {
  await ensureBuilt()
  const { dist } = await findElectron()
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = dist
}
