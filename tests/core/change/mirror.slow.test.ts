import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Delivery, type Edition, Feed, received } from '../../../core/change/mirror'
import type { Document } from '../../../core/model/document'
import { anyDocument } from '../../arbitraries/document'

const words = (text: string) => ({ id: 'ก', text })
type Words = ReturnType<typeof words>

test('the first delivery holds the whole, those after it what changed', () => {
  const feed = new Feed<Words>()
  expect(feed.deliver({ edit: 1, value: words('ก') })).toEqual({ edit: 1, whole: words('ก') })
  const next = feed.deliver({ edit: 2, value: words('กข') })
  expect(next).toMatchObject({ edit: 2, base: 1, change: { kind: 'fields' } })
  expect(received({ edit: 1, value: words('ก') }, next)).toEqual({ edit: 2, value: words('กข') })
})

test('a mirror that begins with what is known is given changes from the start', () => {
  const feed = new Feed({ edit: 7, value: words('ก') })
  expect(feed.deliver({ edit: 8, value: words('ก') })).toEqual({ edit: 8, base: 7, change: null })
})

test('a delivery over another edit is turned down, an older one changes nothing', () => {
  const here: Edition<Words> = { edit: 5, value: words('ห้า') }
  expect(received(here, { edit: 7, base: 6, change: null })).toBeNull()
  expect(received(null, { edit: 7, base: 6, change: null })).toBeNull()
  expect(received(here, { edit: 5, whole: words('เก่า') })).toBe(here)
  expect(received(here, { edit: 4, base: 3, change: null })).toBe(here)
  const misfit = { kind: 'run', at: 9, out: 1, put: [] } as const
  expect(received(here, { edit: 6, base: 5, change: misfit })).toBeNull()
})

test('after what was lost the whole is given', () => {
  const feed = new Feed({ edit: 1, value: words('ก') })
  feed.deliver({ edit: 2, value: words('กข') })
  feed.forget()
  expect(feed.deliver({ edit: 3, value: words('กขค') })).toEqual({ edit: 3, whole: words('กขค') })
})

/** What happens to one delivery on its way. */
const Way = fc.constantFrom('comes', 'comes', 'comes', 'lost', 'twice')

test('whatever is lost or comes twice, the mirror says what the source says once it is asked again', () => {
  const life = fc.array(fc.tuple(anyDocument, Way), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(life, steps => {
      const feed = new Feed<Document>()
      let mirror: Edition<unknown> | null = null
      const send = (delivery: Delivery<Document>) => {
        const taken: Edition<unknown> | null = received(
          mirror as Edition<Document> | null,
          delivery,
        )
        if (taken === null) feed.forget()
        else mirror = taken
        return taken !== null
      }
      let edit = 0
      for (const [value, way] of steps) {
        const edition = { edit: ++edit, value }
        const delivery = structuredClone(feed.deliver(edition))
        if (way === 'lost') continue
        if (!send(delivery)) send(structuredClone(feed.deliver(edition)))
        if (way === 'twice') send(delivery)
        expect(mirror).toEqual({ edit, value })
      }
    }),
    { numRuns: 100 },
  )
})
