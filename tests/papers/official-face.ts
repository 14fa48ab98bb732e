import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

// A Word file names TH SarabunPSK, which test machines lack: with another face LibreOffice sets other lines. The bundled
// face, drawn smaller until its lines are as long as those of TH SarabunPSK, takes its name here.

const FACES = 'node_modules/@expo-google-fonts/sarabun'
const FAMILY = 'TH SarabunPSK'
/** The size of Sarabun whose lines are as long as those of TH SarabunPSK at 16 pt. [M] */
const SCALE = 10.55 / 16
/** Above and below the baseline, em: together the line of 1.13 em. The share of each is that of the press. */
const ASCENT = 0.8475
const DESCENT = 0.2825

/** Puts the stand-in where a program whose XDG_DATA_HOME is this folder finds it. */
export function installOfficialFace(dataHome: string): void {
  const fonts = path.join(dataHome, 'fonts')
  mkdirSync(fonts, { recursive: true })
  for (const [style, file] of [
    ['Regular', '400Regular/Sarabun_400Regular.ttf'],
    ['Bold', '700Bold/Sarabun_700Bold.ttf'],
  ] as const)
    writeFileSync(
      path.join(fonts, `stand-in-${style}.ttf`),
      standIn(readFileSync(path.join(FACES, file)), style),
    )
}

/** The tables of a font by their tags, and back: https://learn.microsoft.com/typography/opentype/spec/otff. */
function standIn(font: Buffer, style: string): Buffer {
  const tables = readTables(font)
  const unitsPerEm = Math.round(tableOf(tables, 'head').readUInt16BE(18) / SCALE)
  const ascent = Math.round(ASCENT * unitsPerEm)
  const descent = Math.round(DESCENT * unitsPerEm)
  tableOf(tables, 'head').writeUInt16BE(unitsPerEm, 18)
  writeLine(tableOf(tables, 'hhea'), 4, ascent, -descent)
  writeLine(tableOf(tables, 'OS/2'), 68, ascent, -descent)
  tableOf(tables, 'OS/2').writeUInt16BE(ascent, 74)
  tableOf(tables, 'OS/2').writeUInt16BE(descent, 76)
  tables.set('name', nameTable(style))
  return writeTables(font.subarray(0, 4), tables)
}

function tableOf(tables: ReadonlyMap<string, Buffer>, tag: string): Buffer {
  const found = tables.get(tag)
  if (found === undefined) throw new Error(`the font has no table ${tag}`)
  return found
}

/** Ascender, descender, and no gap between lines. */
function writeLine(table: Buffer, at: number, ascent: number, descent: number): void {
  table.writeInt16BE(ascent, at)
  table.writeInt16BE(descent, at + 2)
  table.writeInt16BE(0, at + 4)
}

function readTables(font: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>()
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const at = 12 + 16 * index
    const start = font.readUInt32BE(at + 8)
    const bytes = Buffer.from(font.subarray(start, start + font.readUInt32BE(at + 12)))
    tables.set(font.toString('latin1', at, at + 4), bytes)
  }
  return tables
}

/** Readers here do not look at checksums nor at the search fields of the head. */
function writeTables(version: Buffer, tables: ReadonlyMap<string, Buffer>): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.size)
  version.copy(head)
  head.writeUInt16BE(tables.size, 4)
  const bodies: Buffer[] = []
  let start = head.length
  for (const [index, [tag, bytes]] of [...tables].sort(byTag).entries()) {
    const at = 12 + 16 * index
    head.write(tag, at, 'latin1')
    head.writeUInt32BE(start, at + 8)
    head.writeUInt32BE(bytes.length, at + 12)
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
    bodies.push(padded)
    start += padded.length
  }
  return Buffer.concat([head, ...bodies])
}

function byTag([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

/** Family, style, identifier, full and PostScript name, for Windows in English. */
function nameTable(style: string): Buffer {
  const full = `${FAMILY} ${style}`
  const names: readonly (readonly [number, string])[] = [
    [1, FAMILY],
    [2, style],
    [3, `Stand-in ${full}`],
    [4, full],
    [6, full.replaceAll(' ', '')],
  ]
  const head = Buffer.alloc(6 + 12 * names.length)
  head.writeUInt16BE(names.length, 2)
  head.writeUInt16BE(head.length, 4)
  const strings: Buffer[] = []
  let offset = 0
  for (const [index, [id, name]] of names.entries()) {
    const bytes = Buffer.from(name, 'utf16le').swap16()
    const record = [3, 1, 0x409, id, bytes.length, offset]
    for (const [field, value] of record.entries())
      head.writeUInt16BE(value, 6 + 12 * index + 2 * field)
    strings.push(bytes)
    offset += bytes.length
  }
  return Buffer.concat([head, ...strings])
}
