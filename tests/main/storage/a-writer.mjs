// A program that saves a document again and again, as one of two computers does: each save adds its own mark to what it
// has read. It says on its output how many it was told were saved. Arguments: the module, the file, its name, how many.
import { pathToFileURL } from 'node:url'

const [module, file, name, count] = process.argv.slice(2)
const { addMark } = await import(pathToFileURL(module).href)
let saved = 0
while (saved < Number(count)) if (await addMark(file, `${name}${saved}`)) saved++
process.stdout.write(String(saved))
