import type { IpcMainInvokeEvent, WebFrameMain } from 'electron'
import { expect, test } from 'vitest'
import { CONTENT_POLICY } from '../../../main/window/app-protocol'
import {
  closeNetwork,
  isFromDesk,
  isOurAddress,
  isSafeAddress,
  safePreferences,
} from '../../../main/window/security'

test.each<[string, boolean]>([
  ['app://desk/index.html', true],
  ['app://assets/fonts/Sarabun-Regular.ttf', true],
  ['data:image/png;base64,AAAA', true],
  ['https://example.com/', false],
  ['http://localhost/', false],
  ['ws://example.com/', false],
  ['file:///etc/passwd', false],
  ['app://desk.example.com/', false],
  ['blob:https://example.com/1', false],
  ['chrome-extension://x/y.js', false],
])('a request to %s may go through: %s', (address, expected) => {
  expect(isOurAddress(address)).toBe(expected)
})

const frame = (url: string, parent: WebFrameMain | null = null) => ({ url, parent }) as WebFrameMain
const from = (senderFrame: WebFrameMain | null) => ({ senderFrame }) as IpcMainInvokeEvent

test.each<[string, WebFrameMain | null, boolean]>([
  ['the desk', frame('app://desk/index.html'), true],
  ['the desk at some place', frame('app://desk/index.html#a1'), true],
  ['another page', frame('https://example.com/'), false],
  ['another page of our protocol', frame('app://desk/other.html'), false],
  ['a frame in the desk', frame('app://desk/index.html', frame('app://desk/index.html')), false],
  ['a page that has gone', null, false],
])('a request from %s', (_name, sender, expected) => {
  expect(isFromDesk(from(sender))).toBe(expected)
})

test('a page is sandboxed, isolated and without Node', () => {
  expect(safePreferences('p.cjs')).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  })
})

test('the policy names no place outside the program and allows no code from text', () => {
  expect(CONTENT_POLICY).toContain("default-src 'none'")
  expect(CONTENT_POLICY).toContain("require-trusted-types-for 'script'")
  expect(CONTENT_POLICY).not.toMatch(/unsafe|https?:|\*/)
})

test.each<[string, boolean]>([
  ['https://www.thaigov.go.th/news/contents/details/14626', true],
  ['mailto:office@example.go.th', true],
  ['http://www.thaigov.go.th/', false],
  ['javascript:alert(1)', false],
  ['file:///etc/passwd', false],
  ['smb://server/share', false],
  ['ms-msdt:/id', false],
  ['www.thaigov.go.th', false],
])('%s may be handed to the system: %s', (address, expected) => {
  expect(isSafeAddress(address)).toBe(expected)
})

test('no address is found for anything that Chromium asks by itself', () => {
  const switches = new Map<string, string | undefined>()
  closeNetwork({ appendSwitch: (name, value) => void switches.set(name, value) })
  expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
})
