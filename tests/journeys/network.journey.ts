import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { networkInterfaces } from 'node:os'
import { expect, test } from '@playwright/test'
import { type RunningApp, startApp } from './start-app'

let running: RunningApp
test.beforeEach(async () => {
  running = await startApp()
  await expect(running.page.locator('.sheet-of-paper svg').first()).toBeVisible()
})
test.afterEach(async () => running.end())

/** This computer's addresses, by which a packet can go out and be heard here. */
function addresses(): string[] {
  const own = Object.values(networkInterfaces()).flatMap(list => list ?? [])
  const outer = own.filter(({ family, internal }) => family === 'IPv4' && !internal)
  return ['127.0.0.1', ...outer.map(({ address }) => address)]
}

interface Ear {
  readonly port: number
  /** How many packets and connections came. */
  heard(): number
  close(): void
}

/** Listens on one port of every address, for packets and for connections. */
async function listen(): Promise<Ear> {
  let heard = 0
  const server: Server = createServer(socket => {
    heard += 1
    socket.destroy()
  })
  await once(server.listen(0, '0.0.0.0'), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const packets = createSocket('udp4', () => {
    heard += 1
  })
  packets.bind(address.port, '0.0.0.0')
  await once(packets, 'listening')
  return {
    port: address.port,
    heard: () => heard,
    close: () => {
      server.close()
      packets.close()
    },
  }
}

test('a call to another computer sends nothing, from the page or from a frame in it', async () => {
  const ear = await listen()
  const places = addresses().map(address => `${address}:${ear.port}`)
  const called = await running.page.evaluate(async places => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const kinds = [window, frame.contentWindow as typeof window | null].map(
      world => world?.RTCPeerConnection,
    )
    const servers = places.flatMap(place => [
      { urls: `stun:${place}` },
      { urls: `turn:${place}?transport=udp`, username: 'a', credential: 'b' },
      { urls: `turn:${place}?transport=tcp`, username: 'a', credential: 'b' },
    ])
    for (const Connection of kinds) {
      if (Connection === undefined) continue
      const connection = new Connection({ iceServers: servers })
      connection.createDataChannel('a')
      await connection.setLocalDescription(await connection.createOffer())
    }
    await new Promise(done => setTimeout(done, 3000))
    return kinds.length
  }, places)
  expect(called).toBe(2)
  expect(ear.heard()).toBe(0)
  ear.close()
})

test('no way of the web leads out of the window', async () => {
  const ear = await listen()
  const places = [...addresses(), 'localhost'].map(address => `${address}:${ear.port}`)
  await running.page.evaluate(async places => {
    const quietly = async (step: () => unknown) => {
      try {
        await step()
      } catch {}
    }
    const link = (rel: string, href: string) => {
      const element = Object.assign(document.createElement('link'), { rel, href })
      document.head.append(element)
    }
    for (const place of places) {
      const url = `http://${place}/`
      await quietly(() => fetch(url, { mode: 'no-cors' }))
      await quietly(() => navigator.sendBeacon(url, 'x'))
      await quietly(() => new WebSocket(`ws://${place}/`))
      await quietly(() => new EventSource(url))
      await quietly(() => 'WebTransport' in window && new WebTransport(`https://${place}/`))
      await quietly(() => Object.assign(new Image(), { src: url }))
      for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'prerender', 'icon', 'preload'])
        link(rel, url)
      await quietly(() => {
        const rules = document.createElement('script')
        rules.type = 'speculationrules'
        rules.text = JSON.stringify({ prefetch: [{ source: 'list', urls: [url] }] })
        document.head.append(rules)
      })
      const ping = Object.assign(document.createElement('a'), { href: '#', ping: url })
      document.body.append(ping)
      ping.click()
      await quietly(() => window.open(url))
      await quietly(() => {
        location.href = url
      })
    }
    await new Promise(done => setTimeout(done, 2000))
  }, places)
  expect(ear.heard()).toBe(0)
  ear.close()
})
