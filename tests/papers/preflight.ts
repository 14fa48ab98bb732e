import { readFileSync } from 'node:fs'
import path from 'node:path'
import { run } from './readers'

/** PDFBox's preflight with what it needs, where Debian puts them. */
const JARS = 'preflight pdfbox2 xmpbox fontbox2 commons-logging javax.activation jaxb-api'
  .split(' ')
  .map(name => `/usr/share/java/${name}.jar`)

const VALIDATOR = ['-cp', JARS.join(path.delimiter), 'org.apache.pdfbox.preflight.Validator_A1b']

/** What the preflight says of a file as PDF/A-1b; throws where it is none. */
export function preflight(file: string): string {
  return run('java', ...VALIDATOR, file)
}

/** The same of all files of a folder at once: its answer to each by the file's name, faults and all. */
export function preflightAll(folder: string, names: readonly string[]): Map<string, string> {
  run('java', ...VALIDATOR, 'xml', 'batch', folder)
  const answerTo = (name: string) =>
    readFileSync(path.join(folder, `${name}.preflight.xml`), 'utf8')
  return new Map(names.map(name => [name, answerTo(name)]))
}
