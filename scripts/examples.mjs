// Packs examples/source/*.json, which people edit, into examples/*.mati, which the program opens, and the sample binder
// with its meetings made one from the other.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import { inRoot } from './build/root.mjs'
import { loadSources } from './load-source.mjs'
import { BINDER, BINDER_SOURCES, sampleBinder } from './samples/binder.mjs'

const [container, model, ...rest] = await loadSources([
  'core/file/container.ts',
  'core/model/document.ts',
  ...BINDER_SOURCES,
])

for (const name of await readdir(inRoot('examples/source'))) {
  if (path.extname(name) !== '.json') continue
  const source = await readFile(inRoot('examples/source', name), 'utf8')
  await pack(`examples/${path.basename(name, '.json')}.mati`, JSON.parse(source))
}

await mkdir(inRoot(BINDER), { recursive: true })
for (const [name, document] of await sampleBinder(rest)) await pack(`${BINDER}/${name}`, document)

/**
 * @param {string} file from the root
 * @param {unknown} document
 */
async function pack(file, document) {
  const sound = v.parse(model?.['Document'], document)
  await writeFile(inRoot(file), container?.['encodeContainer'](sound, 1))
  console.log(file)
}
