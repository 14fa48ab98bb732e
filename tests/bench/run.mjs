// The same report set by us and by what a person would use instead: whole processes, in alternation,
// the median of a few runs. CPU is user + system time; ratios are ours to theirs, so below 1 is faster.
// Electron's helper processes escape the count of CPU: only its wall time, with the start of Xvfb, compares.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildModules } from '../built.mjs'

const RUNS = Number(process.argv[2] ?? 5)
const folder = mkdtempSync(path.join(os.tmpdir(), 'mati-bench-'))
const here = import.meta.dirname
const place = name => path.join(folder, name)
const has = program => spawnSync('which', [program]).status === 0

const modules = await buildModules({ press: 'press/press.ts', report: 'tests/bench/report.ts' })

if (!has('/usr/bin/time')) throw new Error('GNU time is needed: apt-get install time')
const rival = (name, sections, file) => [
  process.execPath,
  [path.join(here, 'rivals.mjs'), modules, name, String(sections), place(file)],
]

/** Runs a program to its end; seconds, and megabytes of the largest of its processes. */
function measure([program, args]) {
  const log = place('time')
  const format = ['-q', '-f', '%U %S %e %M', '-o', log]
  const { status, stderr } = spawnSync('/usr/bin/time', [...format, program, ...args])
  if (status !== 0) throw new Error(`${program}: ${stderr}`)
  const [user, system, wall, peak] = readFileSync(log, 'utf8').trim().split(' ').map(Number)
  return { cpu: user + system, wall, peak: peak / 1024 }
}

async function electronCommand() {
  if (process.platform !== 'linux' || !has('xvfb-run')) return 'no xvfb-run'
  try {
    const { findElectron } = await import('../../scripts/electron-path.mjs')
    const { program } = await findElectron()
    const script = path.join(here, 'print-html.cjs')
    return ['-a', program, '--no-sandbox', script, place('report.html'), place('electron.pdf')]
  } catch (error) {
    return String(error)
  }
}

async function contestants(sections) {
  const list = [
    { name: 'Mati (tagged PDF/A)', file: 'ours.pdf', command: rival('ours', sections, 'ours.pdf') },
    { name: 'pdfmake', file: 'pdfmake.pdf', command: rival('pdfmake', sections, 'pdfmake.pdf') },
  ]
  if (has('soffice')) {
    execFileSync(...rival('docx', sections, 'report.docx'))
    const profile = `-env:UserInstallation=file://${place('profile')}`
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder]
    const command = ['soffice', [...args, place('report.docx')]]
    list.push({ name: 'LibreOffice from our DOCX', file: 'report.pdf', command })
  } else console.log('skipped: LibreOffice (no soffice here)')
  const electron = await electronCommand()
  if (Array.isArray(electron)) {
    execFileSync(...rival('html', sections, 'report.html'))
    const command = ['xvfb-run', electron]
    list.push({ name: 'Electron printToPDF', file: 'electron.pdf', command })
  } else console.log(`skipped: Electron (${electron})`)
  return list
}

function pagesOf(file) {
  if (!has('pdfinfo')) return '?'
  return /Pages: +(\d+)/.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1] ?? '?'
}

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

function report(list, runs) {
  const results = list.map(({ name, file }) => {
    const of = key => median(runs.get(name).map(run => run[key]))
    return { name, file: place(file), cpu: of('cpu'), wall: of('wall'), peak: of('peak') }
  })
  const [ours] = results
  console.log(
    '                             pages     CPU    wall    peak      file   CPU ×  wall ×',
  )
  for (const { name, file, cpu, wall, peak } of results) {
    const times = [cpu, wall].map(part => `${part.toFixed(2)} s`.padStart(8)).join('')
    const sizes =
      `${peak.toFixed(0)} MB`.padStart(8) + `${statSync(file).size >> 10} kB`.padStart(10)
    const ratios = [ours.cpu / cpu, ours.wall / wall].map(part => part.toFixed(2).padStart(8))
    console.log(`${name.padEnd(28)}${pagesOf(file).padStart(6)}${times}${sizes}${ratios.join('')}`)
  }
}

writeFileSync(place('time'), '')
for (const sections of [141, 405]) {
  const list = await contestants(sections)
  for (const { command } of list) measure(command)
  const runs = new Map(list.map(({ name }) => [name, []]))
  for (let run = 0; run < RUNS; run++)
    for (const { name, command } of list) runs.get(name).push(measure(command))
  console.log(
    `\n${sections} sections, median of ${RUNS} runs in turn; load ${os.loadavg()[0].toFixed(1)}`,
  )
  report(list, runs)
}
if (existsSync(folder)) rmSync(folder, { recursive: true, force: true })
