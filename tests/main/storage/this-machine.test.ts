import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.doUnmock('node:os')
  vi.resetModules()
})

/** What a computer is called in the locks it leaves, by its name and the addresses of its network cards. */
async function machine(name: string, ...cards: (readonly string[] | undefined)[]): Promise<string> {
  vi.resetModules()
  vi.doMock('node:os', () => ({
    hostname: () => name,
    networkInterfaces: () =>
      Object.fromEntries(cards.map((card, at) => [`eth${at}`, card?.map(mac => ({ mac }))])),
  }))
  return (await import('../../../main/storage/this-machine')).THIS_MACHINE
}

const [ONE, TWO] = ['02:00:00:00:00:01', '02:00:00:00:00:02']

test('a computer has one short name, the same each time', async () => {
  expect(await machine('PC-๑', [ONE])).toMatch(/^[0-9a-f]{8}$/)
  expect(await machine('PC-๑', [ONE])).toBe(await machine('PC-๑', [ONE]))
})

test('in whatever order its cards are listed, and however often one is', async () => {
  const name = await machine('PC-๑', [ONE], [TWO])
  expect(await machine('PC-๑', [TWO], [ONE])).toBe(name)
  expect(await machine('PC-๑', [ONE, ONE], undefined, [TWO])).toBe(name)
})

test('computers set up from one image differ by their cards, others by their names', async () => {
  const names = [
    await machine('PC-๑', [ONE]),
    await machine('PC-๑', [TWO]),
    await machine('PC-๑', [ONE], [TWO]),
    await machine('PC-๑'),
    await machine('PC-๒', [ONE]),
    await machine(`PC-๑${ONE}`),
  ]
  expect(new Set(names).size).toBe(names.length)
})
