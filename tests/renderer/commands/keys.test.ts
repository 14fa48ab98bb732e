import { expect, test } from 'vitest'
import { commandOfKeys } from '../../../renderer/commands/commands'
import { type KeyPress, matchesKeys } from '../../../renderer/commands/keys'

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }

function press(key: string, code: string, held: Partial<KeyPress> = {}): KeyPress {
  return { ...plain, ...held, key, code }
}

test.each([
  ['s under the US layout', press('s', 'KeyS', { ctrlKey: true }), 'CmdOrCtrl+S', true],
  ['ห, the S key of the Thai layout', press('ห', 'KeyS', { ctrlKey: true }), 'CmdOrCtrl+S', true],
  ['Cmd on a Mac', press('s', 'KeyS', { metaKey: true }), 'CmdOrCtrl+S', true],
  ['without Ctrl', press('s', 'KeyS'), 'CmdOrCtrl+S', false],
  [
    'with Shift as well',
    press('S', 'KeyS', { ctrlKey: true, shiftKey: true }),
    'CmdOrCtrl+S',
    false,
  ],
  [
    '๑, the 2 key under Thai',
    press('/', 'Digit2', { ctrlKey: true, altKey: true }),
    'CmdOrCtrl+Alt+2',
    true,
  ],
  ['a comma', press(',', 'Comma', { ctrlKey: true }), 'CmdOrCtrl+,', true],
  ['the comma key under Thai', press('ม', 'Comma', { ctrlKey: true }), 'CmdOrCtrl+,', true],
  ['an arrow', press('ArrowDown', 'ArrowDown', { altKey: true }), 'Alt+Down', true],
  [
    '( , Shift+Z under Thai',
    press('(', 'KeyZ', { ctrlKey: true, shiftKey: true }),
    'CmdOrCtrl+Shift+Z',
    true,
  ],
  ['F8', press('F8', 'F8'), 'F8', true],
  ['a Latin letter that was moved', press('z', 'KeyW', { ctrlKey: true }), 'CmdOrCtrl+Z', true],
])('%s', (_, pressed, accelerator, matches) => {
  expect(matchesKeys(pressed, accelerator)).toBe(matches)
})

const idOf = (pressed: KeyPress, inTable: boolean) => commandOfKeys(pressed, inTable)?.id

test('a key press finds its command', () => {
  expect(idOf(press('ห', 'KeyS', { ctrlKey: true }), false)).toBe('save-document')
  expect(idOf(press('ห', 'KeyS'), false)).toBeUndefined()
})

test('a step back and forth has all the keys that people know for it', () => {
  const ctrl = { ctrlKey: true }
  expect(idOf(press('ผ', 'KeyZ', ctrl), false)).toBe('undo')
  expect(idOf(press('Backspace', 'Backspace', { altKey: true }), false)).toBe('undo')
  expect(idOf(press('ั', 'KeyY', ctrl), false)).toBe('redo')
  expect(idOf(press('Z', 'KeyZ', { ...ctrl, shiftKey: true }), false)).toBe('redo')
})

test('the keys of a table mean it only while the caret is in one', () => {
  const down = press('ArrowDown', 'ArrowDown', { altKey: true })
  expect(idOf(down, true)).toBe('table-row-below')
  expect(idOf(down, false)).toBeUndefined()
})
