import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { officialDate } from '../../../core/thai/dates'
import { readThaiDate } from '../../../core/thai/read-date'
import { useTyped } from '../../../renderer/parts/use-typed'

const SPELLING = { read: readThaiDate, write: officialDate }
const KNOWN = '2018-01-02'

interface ProbeProps {
  readonly steps: string[]
  readonly leave: { left: boolean }
  readonly changes: unknown[]
  readonly shown: { text: string; unread: boolean }
}

function Probe({ steps, leave, changes, shown }: ProbeProps) {
  const field = useTyped<string>(KNOWN, SPELLING, change => changes.push(change))
  const next = steps.shift()
  if (next !== undefined) field.type(next)
  else if (leave.left) {
    leave.left = false
    field.settle()
  }
  Object.assign(shown, { text: field.text, unread: field.unread })
  return null
}

/** Types into a field of that known day, leaves it if asked to, and tells the changes and the words in it. */
function typed(steps: readonly string[], left: boolean) {
  const changes: unknown[] = []
  const shown = { text: '', unread: false }
  renderToString(createElement(Probe, { steps: [...steps], leave: { left }, changes, shown }))
  return { changes, ...shown }
}

test.each([
  ['๑๕/๘/๒๕๖๑', ['2018-08-15']],
  ['', [null]],
  ['๑๕/๘/๒๕๖', []],
])('«%s» typed and not left changes the day to %s and stays as typed', (text, changes) => {
  expect(typed([text], false)).toEqual({ changes, text, unread: false })
})

test('a field that is left shows the day as the paper does', () => {
  expect(typed(['๑๕/๘/๒๕๖๑'], true)).toEqual({
    changes: ['2018-08-15'],
    text: officialDate('2018-08-15'),
    unread: false,
  })
})

test('a field left unread gives back the day from before, whatever it read on the way', () => {
  const steps = ['๑๕/๘/๖๑', '๑๕/๘/๖๑๐']
  const changes = ['2018-08-15', KNOWN]
  expect(typed(steps, true)).toEqual({ changes, text: '๑๕/๘/๖๑๐', unread: true })
})
