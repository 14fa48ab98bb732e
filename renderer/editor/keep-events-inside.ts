const EVENTS = [
  'keydown',
  'beforeinput',
  'input',
  'cut',
  'copy',
  'paste',
  'dragstart',
  'dragover',
  'drop',
  'compositionstart',
  'compositionend',
  'click',
] as const

/**
 * Keeps what happens in the fields and buttons of a frame or form from reaching the editor's own
 * listeners: they would act on the text caret instead.
 */
export function keepEventsInside(element: HTMLElement): void {
  for (const name of EVENTS) {
    element.addEventListener(name, event => event.stopPropagation())
  }
}
