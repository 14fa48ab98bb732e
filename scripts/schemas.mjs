// Writes docs/format/*.schema.json from the schemas that the program itself reads files with.
import { writeFile } from 'node:fs/promises'
import { inRoot } from './build/root.mjs'
import { formatSchemas } from './format-schemas.mjs'

for (const [name, schema] of Object.entries(await formatSchemas())) {
  await writeFile(inRoot('docs/format', name), schema)
  console.log(name)
}
