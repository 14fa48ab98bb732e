// Packs examples/source/*.json, which people edit, into examples/*.mati, which the program opens.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import { inRoot } from './build/root.mjs'
import { loadSources } from './load-source.mjs'

const [container, model] = await loadSources(['core/file/container.ts', 'core/model/document.ts'])

for (const name of await readdir(inRoot('examples/source'))) {
  const source = await readFile(inRoot('examples/source', name), 'utf8')
  const document = v.parse(model?.['Document'], JSON.parse(source))
  const file = inRoot('examples', `${path.basename(name, '.json')}.mati`)
  await writeFile(file, container?.['encodeContainer'](document, 1))
  console.log(path.basename(file))
}
