import { createElement, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { useDraft } from '../../../renderer/parts/use-draft'

/** What happens to a field: words are typed in it, or the document holds another value, as after a step back. */
type Happening = { readonly typed: string } | { readonly held: string }

interface ProbeProps {
  readonly happenings: readonly Happening[]
  /** What the document holds, and what the field shows. */
  readonly keeper: { held: string; shown: string; readonly answers: boolean }
}

function Probe({ happenings, keeper }: ProbeProps) {
  const [at, setAt] = useState(0)
  const draft = useDraft(keeper.held, words => {
    if (keeper.answers) keeper.held = words
  })
  keeper.shown = draft.value
  const next = happenings[at]
  if (next === undefined) return null
  if ('typed' in next) draft.type(next.typed)
  else keeper.held = next.held
  setAt(at + 1)
  return null
}

/** What a field shows in the end; `answers` says whether the document takes what is typed at once. */
function shown(happenings: readonly Happening[], answers = true): string {
  const keeper = { held: '', shown: '', answers }
  renderToString(createElement(Probe, { happenings, keeper }))
  return keeper.shown
}

const typed = (...words: string[]) => words.map(word => ({ typed: word }))

test('words that are typed stay as they are typed, answered or not', () => {
  expect(shown(typed('ก', 'กข', 'กขค'))).toBe('กขค')
  expect(shown(typed('ก', 'กข', 'กขค'), false)).toBe('กขค')
})

test('an answer that comes late takes nothing of what was typed since', () => {
  expect(shown([...typed('ก', 'กข', 'กขค'), { held: 'กข' }], false)).toBe('กขค')
})

test('after a step back, and forth again, a field shows what the document holds', () => {
  const back = [...typed('ก', 'กข'), { held: '' }]
  expect(shown(back)).toBe('')
  expect(shown([...back, { held: 'กข' }])).toBe('กข')
  expect(shown([...back, { held: 'กข' }, { held: '' }, { held: 'กข' }])).toBe('กข')
})
