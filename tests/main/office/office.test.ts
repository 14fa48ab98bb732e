import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Fault } from '../../../core/fault'
import { EmblemShelf } from '../../../main/office/emblem-shelf'
import { Office } from '../../../main/office/office'
import type { SettingsFile } from '../../../main/office/settings'
import { Troubles } from '../../../main/office/trouble'
import { placesIn } from '../../../main/places'
import { disk } from '../../../main/storage/disk'
import { DEFAULTS, type Settings } from '../../../preload/settings'
import { readJson, sample } from '../../core/papers'
import { inThai } from '../../in-thai'
import { temporaryFolder } from '../temporary-folder'

// What was read of an office holds for five seconds: the clock is the test's.
beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => vi.useRealTimers())
const wait = (ms: number) => vi.advanceTimersByTime(ms)

/** An office with a folder of its own, and what its window is told of. */
function anOffice(set: (folder: string) => Partial<Settings> = () => ({})) {
  const folder = temporaryFolder()
  let values: Settings = { ...DEFAULTS, ...set(folder) }
  const settings: SettingsFile = {
    read: () => values,
    write: change => {
      values = { ...values, ...change }
      return values
    },
  }
  const told: Fault[] = []
  const office = new Office({
    disk,
    places: { ...placesIn('dist'), templates: 'templates' },
    settings,
    emblem: new EmblemShelf(disk, path.join(folder, 'emblem')),
    troubles: new Troubles(fault => told.push(fault)),
  })
  const codes = () => told.map(({ code }) => code)
  return { folder, office, settings, told, codes }
}

describe('the style of a house', () => {
  const style = (title: string) => JSON.stringify({ format: 1, title, digits: 'arabic' })
  function aHouse() {
    const office = anOffice(folder => ({ house: path.join(folder, 'กอง.json') }))
    const file = path.join(office.folder, 'กอง.json')
    writeFileSync(file, style('กองหนึ่ง'))
    const title = async () => (await office.office.house.file())?.title
    return { ...office, file, title }
  }

  test('is the form where none is chosen', async () => {
    const { office } = anOffice()
    expect(await office.house.file()).toBeNull()
    expect(await office.house.style()).toMatchObject({ digits: 'thai' })
  })

  test('lies over what is set', async () => {
    const { office } = aHouse()
    expect(await office.house.style()).toMatchObject({ digits: 'arabic' })
  })

  test('holds for five seconds, and is then read anew', async () => {
    const { file, title } = aHouse()
    expect(await title()).toBe('กองหนึ่ง')
    writeFileSync(file, style('กองสอง'))
    wait(4_999)
    expect(await title()).toBe('กองหนึ่ง')
    wait(1)
    expect(await title()).toBe('กองสอง')
  })

  test('is the same object as long as it says the same', async () => {
    const { office } = aHouse()
    const before = await office.house.file()
    wait(5_000)
    expect(await office.house.file()).toBe(before)
  })

  test.each<[string, (file: string) => void, string]>([
    ['away', file => rmSync(file), 'file-missing'],
    ['faulty', file => writeFileSync(file, '{ "format": 1 }'), 'house-faulty'],
    ['no JSON', file => writeFileSync(file, '{'), 'house-faulty'],
  ])(
    'whose file is %s goes on as it last was, and this is told once',
    async (_what, spoil, code) => {
      const { file, title, codes } = aHouse()
      await title()
      spoil(file)
      for (let times = 0; times < 3; times++) {
        wait(5_000)
        expect(await title()).toBe('กองหนึ่ง')
      }
      expect(codes()).toEqual([code])
      writeFileSync(file, style('กองสอง'))
      wait(5_000)
      expect(await title()).toBe('กองสอง')
    },
  )

  test('that was never read is the form', async () => {
    const { file, title, codes } = aHouse()
    rmSync(file)
    expect(await title()).toBeUndefined()
    expect(codes()).toEqual(['file-missing'])
  })

  test('of another file is not that of the one before', async () => {
    const { folder, settings, title } = aHouse()
    await title()
    settings.write({ house: path.join(folder, 'อื่น.json') })
    expect(await title()).toBeUndefined()
  })

  test('is chosen with no mistake in it, and then holds at once', async () => {
    const { office, folder, settings, title, told } = aHouse()
    await title()
    const other = path.join(folder, 'อื่น.json')
    expect(await office.house.choose(other)).toMatchObject({ fault: { code: 'file-missing' } })
    expect(settings.read().house).toBe(path.join(folder, 'กอง.json'))
    writeFileSync(other, style('กองสอง'))
    expect(await office.house.choose(other)).toMatchObject({
      value: { chosen: 'อื่น.json', fileName: 'อื่น.json', file: { title: 'กองสอง' } },
    })
    expect([await title(), told]).toEqual(['กองสอง', []])
  })

  test('may be one that comes with the program, or none again', async () => {
    const { office, settings } = aHouse()
    const title = (readJson('templates/houses/parliament.json') as { title: string }).title
    expect(await office.house.choose('parliament')).toEqual({
      ok: true,
      value: {
        chosen: 'parliament',
        fileName: '',
        file: expect.objectContaining({ title }),
        builtIn: [{ name: 'parliament', title }],
      },
    })
    expect(await office.house.choose('')).toMatchObject({
      value: { chosen: '', fileName: '', file: null },
    })
    expect(settings.read().house).toBe('')
  })

  test('gives the press its words', async () => {
    const { office, file, settings } = aHouse()
    writeFileSync(file, JSON.stringify({ format: 1, title: 'กอง', dictionary: ['พม.'] }))
    settings.write({ font: 'TH Niramit AS', likeness: 'height' })
    expect(await office.pressType()).toEqual({
      font: 'TH Niramit AS',
      likeness: 'height',
      words: ['พม.'],
    })
    expect((await anOffice().office.pressType()).words).toEqual([])
  })
})

describe('the templates of an office', () => {
  function withTemplates() {
    const office = anOffice(folder => ({ templateFolder: path.join(folder, 'แม่แบบ') }))
    const folder = path.join(office.folder, 'แม่แบบ')
    mkdirSync(folder)
    const file = path.join(folder, 'ข่าว.json')
    const write = (title: string) => {
      const bundled = readJson('templates/news.json') as object
      writeFileSync(file, JSON.stringify({ ...bundled, title }))
    }
    write('ข่าวของกอง')
    const title = async () => {
      const template = await office.office.template('news')
      return template.ok ? template.value.title : template.fault.code
    }
    return { ...office, folder, file, write, title }
  }

  test('stand in for the bundled ones of their ids', async () => {
    const { title, office } = withTemplates()
    expect(await title()).toBe('ข่าวของกอง')
    expect(await office.template('memo')).toMatchObject({ value: { id: 'memo' } })
    expect(await office.template('no-such')).toMatchObject({ fault: { code: 'template-unknown' } })
  })

  test('hold for five seconds, and are then read anew', async () => {
    const { title, write } = withTemplates()
    await title()
    write('ข่าวที่แก้แล้ว')
    wait(4_999)
    expect(await title()).toBe('ข่าวของกอง')
    wait(1)
    expect(await title()).toBe('ข่าวที่แก้แล้ว')
  })

  test('of another folder hold at once', async () => {
    const { title, settings } = withTemplates()
    await title()
    settings.write({ templateFolder: '' })
    expect(await title()).not.toBe('ข่าวของกอง')
  })

  test('that are away leave the bundled ones, and this is told once', async () => {
    const { title, folder, codes } = withTemplates()
    rmSync(folder, { recursive: true })
    const bundled = (readJson('templates/news.json') as { title: string }).title
    for (let times = 0; times < 3; times++) {
      expect(await title()).toBe(bundled)
      wait(5_000)
    }
    expect(codes()).toEqual(['folder-missing'])
  })

  test('with a mistake are told of once, and the others serve', async () => {
    const { title, folder, told } = withTemplates()
    writeFileSync(path.join(folder, 'ผิด.json'), '{ "format": 1 }')
    await title()
    wait(5_000)
    expect(await title()).toBe('ข่าวของกอง')
    expect(told).toMatchObject([{ code: 'template-faulty' }])
    expect(inThai(told[0]?.subject)).toContain('ผิด.json')
  })

  test('may stand beside a registry of its own', async () => {
    const { office, folder } = withTemplates()
    const agencies = (readJson('templates/agencies.json') as { agencies: object[] }).agencies
    const own = { format: 1, agencies: agencies.slice(0, 2) }
    writeFileSync(path.join(folder, 'agencies.json'), JSON.stringify(own))
    const library = await office.library()
    expect(library).toMatchObject({ value: { registry: own.agencies } })
  })
})

test('a document is read against its own template, the registry and the house', async () => {
  const { office, folder, settings } = anOffice()
  const document = sample('minutes-2561-09')
  expect(await office.contextFor(document)).toMatchObject({
    value: { template: { id: document.template }, house: { digits: 'thai' } },
  })
  expect(await office.contextFor({ ...document, template: 'no-such' })).toMatchObject({
    fault: { code: 'template-missing', subject: 'no-such' },
  })
  const house = path.join(folder, 'กอง.json')
  writeFileSync(house, JSON.stringify({ format: 1, title: 'กอง', agenda: { form: 'short' } }))
  settings.write({ house })
  const kinds = async (template: ReturnType<Office['template']>) => {
    const read = await template
    return read.ok ? read.value.parts.map(part => ('agenda' in part ? part.agenda : '')) : []
  }
  expect(await kinds(office.template('monthly-minutes'))).toContain('matters-arising')
  expect(await kinds(office.templateToStart('monthly-minutes'))).not.toContain('matters-arising')
})
