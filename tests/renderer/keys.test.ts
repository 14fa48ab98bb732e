import { expect, test } from 'vitest'
import { COMMANDS } from '../../preload/commands'
import { COMMAND_IDS, commandOf, isUsable } from '../../renderer/commands'
import { type KeyPress, matchesKeys } from '../../renderer/keys'

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
  ['F8', press('F8', 'F8'), 'F8', true],
  ['a Latin letter that was moved', press('z', 'KeyW', { ctrlKey: true }), 'CmdOrCtrl+Z', true],
])('%s', (_, pressed, accelerator, matches) => {
  expect(matchesKeys(pressed, accelerator)).toBe(matches)
})

test('no two commands have one key', () => {
  const keys = COMMAND_IDS.map(command => COMMANDS[command].accelerator)
  expect(new Set(keys).size).toBe(keys.length)
})

test('a key press finds its command', () => {
  expect(commandOf(press('ห', 'KeyS', { ctrlKey: true }))).toBe('save-document')
  expect(commandOf(press('ห', 'KeyS'))).toBeUndefined()
})

test('without a document one can begin, open and set, and nothing else', () => {
  expect(COMMAND_IDS.filter(command => isUsable(command, false))).toEqual([
    'new-document',
    'open-document',
    'show-settings',
  ])
})
