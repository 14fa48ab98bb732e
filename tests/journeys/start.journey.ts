import { expect, test } from '@playwright/test'
import { type RunningApp, startApp } from './start-app'

let running: RunningApp

test.beforeAll(async () => {
  running = await startApp()
})
test.afterAll(async () => {
  await running.end()
})

test('the window shows the desk with the sample, from our own protocol', async () => {
  const { page, app } = running
  await page.waitForLoadState('domcontentloaded')
  expect(page.url()).toBe('app://desk/index.html')
  const title = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())
  await expect.poll(title).toContain('มติ — ')
  await expect(page.locator('body')).toContainText('ถอดบทเรียน')
})

test('the page is served with the strictest policy', async () => {
  const policy = await running.app.evaluate(async ({ session }) => {
    const answer = await session.defaultSession.fetch('app://desk/index.html')
    return answer.headers.get('content-security-policy')
  })
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lexical mati-page',
  ])
    expect(policy).toContain(rule)
  expect(policy).not.toMatch(/unsafe-eval|http:|https:|\*/)
})

test('the window knows the bridge and nothing of Electron or Node', async () => {
  const seen = await running.page.evaluate(() => ({
    require: typeof Reflect.get(window, 'require'),
    process: typeof Reflect.get(window, 'process'),
    desk: Object.keys(Reflect.get(window, 'desk')).sort(),
  }))
  expect(seen).toEqual({ require: 'undefined', process: 'undefined', desk: ['ask', 'on'] })
})

test('nothing gets out: no request, no window, no navigation, no eval', async () => {
  const { page, app } = running
  const tried = await page.evaluate(async () => {
    const image = (src: string) =>
      new Promise(resolve => {
        const picture = new Image()
        picture.onload = () => resolve('loaded')
        picture.onerror = () => resolve('refused')
        picture.src = src
      })
    const socket = (address: string) =>
      new Promise(resolve => {
        const line = new WebSocket(address)
        line.onopen = () => resolve('opened')
        line.onerror = () => resolve('refused')
      })
    const attempt = async (work: () => unknown) => {
      try {
        await work()
        return 'done'
      } catch {
        return 'refused'
      }
    }
    return {
      fetch: await attempt(() => fetch('https://example.com')),
      image: await image('https://example.com/a.png'),
      socket: await socket('wss://example.com'),
      file: await image('file:///etc/hostname'),
      window: window.open('https://example.com') === null ? 'refused' : 'opened',
      eval: await attempt(() => Reflect.get(window, 'eval')('1')),
      html: await attempt(() => document.createElement('p').insertAdjacentHTML('beforeend', '<b>')),
      clipboard: await attempt(() => navigator.clipboard.readText()),
    }
  })
  expect(new Set(Object.values(tried)), JSON.stringify(tried)).toEqual(new Set(['refused']))
  await page.evaluate(() => {
    location.href = 'https://example.com'
  })
  await page.evaluate(() => {
    location.href = 'app://desk/other.html'
  })
  expect(page.url()).toBe('app://desk/index.html')
  expect(app.windows()).toHaveLength(1)
})

test('only listed files are served', async () => {
  const statuses = await running.app.evaluate(async ({ session }) => {
    const addresses = [
      'app://desk/index.html',
      'app://assets/fonts/Sarabun-Regular.ttf',
      'app://desk/../main/index.js',
      'app://desk/%2e%2e/main/index.js',
      'app://desk/..%2fmain/index.js',
      'app://assets/thai-words.txt',
      'app://assets/fonts/../thai-words.txt',
      'app://main/index.js',
      'app://desk/',
    ]
    const answers = []
    for (const address of addresses)
      answers.push((await session.defaultSession.fetch(address)).status)
    return answers
  })
  expect(statuses).toEqual([200, 200, 404, 404, 404, 404, 404, 404, 404])
})

test('a request that the contract does not list reaches nobody', async () => {
  const answer = await running.page.evaluate(async () => {
    const ask: (...words: unknown[]) => Promise<unknown> = Reflect.get(window, 'desk').ask
    return Promise.all([
      ask('file:read', '/etc/passwd'),
      ask('document:open-sample', '../../secret'),
      ask('folder:show', '/etc'),
    ])
  })
  expect(answer).toMatchObject([
    { ok: false, fault: { code: 'unexpected', detail: 'no such request' } },
    { ok: false, fault: { code: 'unexpected' } },
    { ok: false, fault: { code: 'unexpected' } },
  ])
})

test('the menus are in Thai, and every command of the desk hangs in them', async () => {
  const menus = await running.app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map(item => item.label),
  )
  expect(menus).toEqual(['ไฟล์', 'แก้ไข', 'แทรก', 'ตาราง', 'แฟ้มงาน', 'มุมมอง'])
})
