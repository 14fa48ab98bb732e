/** What of a key press decides a shortcut. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
>

/**
 * Whether a key press is an accelerator such as `CmdOrCtrl+Shift+P` or `Alt+Down`. Under the Thai layout `key` is
 * a Thai letter, so anything that is not ASCII is told by its place on the keyboard (`code`).
 */
export function matchesKeys(press: KeyPress, accelerator: string): boolean {
  const parts = accelerator.split('+')
  const key = parts.at(-1) ?? ''
  const modifiers = parts.slice(0, -1)
  return (
    pressedKey(press) === key.toUpperCase() &&
    (press.ctrlKey || press.metaKey) === modifiers.includes('CmdOrCtrl') &&
    press.shiftKey === modifiers.includes('Shift') &&
    press.altKey === modifiers.includes('Alt')
  )
}

function pressedKey(press: KeyPress): string {
  const byPlace = press.code.replace(/^(Key|Digit)/, '')
  if (/^(Key|Digit)/.test(press.code) && !/^[A-Za-z]$/.test(press.key)) return byPlace
  if (press.code === 'Comma') return ','
  return press.key.toUpperCase().replace('ARROW', '')
}
