import { expect, test } from 'vitest'
import { instrument } from '../../scripts/mutate/instrument.mjs'
import { mutantsOf } from '../../scripts/mutate/mutants.mjs'
import { sample } from '../../scripts/mutate/rooms.mjs'

const numbered = (source: string) =>
  mutantsOf('a.ts', source).map((mutant, id) => ({ ...mutant, id }))

/** What each mutant of a source says in place of what. */
const changes = (source: string) =>
  mutantsOf('a.ts', source).map(({ before, after }) => `${before} → ${after}`)

test.each<[string, string, string[]]>([
  [
    'a boundary',
    'f(a < b)',
    ['a < b → (a <= b)', 'a < b → (a >= b)', 'a < b → true', 'a < b → false'],
  ],
  ['sameness', 'f(a !== b)', ['a !== b → (a === b)', 'a !== b → true', 'a !== b → false']],
  ['both and either', 'f(a && b)', ['a && b → (a || b)', 'a && b → true', 'a && b → false']],
  ['what stands in for nothing', 'f(a ?? b)', ['a ?? b → (a && b)']],
  ['arithmetic', 'f(a * b)', ['a * b → (a / b)']],
  ['a sum', 'n += 1', ['n += 1 → undefined', 'n += 1 → n -= 1']],
  ['what is counted', 'n++', ['n++ → n--']],
  ['a negation', 'f(!a)', ['!a → a']],
  ['a sign', 'f(-a)', ['-a → +a']],
  ['a truth', 'f(true)', ['true → false']],
  ['a list', 'f([a])', ['[a] → []']],
  ['an object', 'f({ a })', ['{ a } → {}']],
  ['words', "f('ก', '')", ["'ก' → ''", "'' → 'มติ'"]],
  ['words with a place in them', 'f(`ก\u0024{a}`)', ['`ก\u0024{a}` → ``']],
  ['words put together, which are no sum', "f('ก' + a)", ["'ก' → ''"]],
  ['an address that may lead nowhere', 'f(a?.b)', ['?. → .']],
  ['a call of what may not be there', 'f(a?.())', ['?. → ']],
  ['a method', 'f(a.some(b))', ['some → every']],
  ['a method that is not called', 'f(a.slice(1))', ['a.slice(1) → a']],
  ['the ends of a pattern', 'f(/^a$/u)', ['/^a$/u → /a$/u', '/^a$/u → /^a/u']],
  ['an escaped end', String.raw`f(/a\$/)`, []],
])('the mutants of %s: %s', (_what, source, expected) => {
  expect(changes(source).filter(change => change !== `${source} → undefined`)).toEqual(
    expected.filter(change => change !== `${source} → undefined`),
  )
})

test('a call, a block, a branch and a case are left out', () => {
  expect(changes('if (a) { f() }')).toEqual(['a → true', 'a → false', 'f() → '])
  expect(changes('switch (a) { case b: f(); break }')).toEqual(['f() → undefined', 'f(); break → '])
  expect(changes('while (a) {}')).toEqual(['a → false'])
})

test('types, imports, names of parts, errors and long lists of words are left alone', () => {
  const source = `
    import { a } from './a'
    export { b } from './b'
    type C = 'c' | 'd'
    interface E { f: 'g' }
    const h = i as 'j'
    throw new Error('k')
  `
  expect(changes(source)).toEqual([])
  expect(changes("const a = { 'b-c': d }")).toEqual(["{ 'b-c': d } → {}"])
  const words = "['ก', 'ข', 'ค', 'ง', 'จ', 'ฉ', 'ช', 'ซ']"
  expect(changes(`const a = ${words}`)).toEqual([`${words} → []`])
})

test('a mutant knows its line, and whether it runs only while the file is loaded', () => {
  const mutants = mutantsOf('a.ts', 'const a = [b]\nconst c = () => [d]')
  expect(mutants.map(({ line, once }) => [line, once])).toEqual([
    [1, true],
    [2, false],
  ])
})

/** What a source comes to when no mutant runs, and with each of its mutants. */
function outcomes(source: string): unknown[] {
  const mutants = numbered(source)
  const run = new Function('__mutant', `${instrument('a.ts', source, mutants)}\nreturn out`)
  return [null, ...mutants.map(({ id }) => id)].map(active => {
    try {
      return run((id: number) => id === active)
    } catch {
      return 'ended by an error'
    }
  })
}

test('the program with switches in it is the same while none is on, and else has one fault', () => {
  expect(outcomes('const out = 2 < 3 ? 1 : 0')).toEqual([1, 1, 0, 1, 0])
  expect(outcomes('const out = [1, 2].slice(1).length')).toEqual([1, 0, 2])
  expect(outcomes('let out = 1\nif (out > 0) {\n  out = 5\n}')).toEqual([5, 5, 1, 5, 1, 1])
})

test('switches need no semicolons, and leave a method its object and a chain its end', () => {
  const source = `
    const out = []
    const pen = { mark: 'ก', write(words) { out.push(this.mark + words) } }
    pen.write('ข')
    pen?.write('ค')
    const none = undefined
    out.push(none?.slice(1).length)
  `
  const [sound, ...mutants] = outcomes(source)
  expect(sound).toEqual(['กข', 'กค', undefined])
  expect(mutants.length).toBeGreaterThan(8)
  for (const [at, outcome] of mutants.entries())
    if (numbered(source)[at]?.before !== '?.') expect(outcome, `mutant ${at}`).not.toEqual(sound)
})

test('a number draws the same ones each time, in their order', () => {
  const all = Array.from({ length: 100 }, (_, index) => index)
  const drawn = sample(all, 10, 1)
  expect(drawn).toHaveLength(10)
  expect(drawn).toEqual(sample(all, 10, 1))
  expect(drawn).toEqual(drawn.toSorted((a, b) => a - b))
  expect(sample(all, 10, 2)).not.toEqual(drawn)
  expect(sample(all, 1000, 1)).toEqual(all)
})
