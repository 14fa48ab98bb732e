import { readFileSync } from 'node:fs'
import { buildEditorFromExtensions } from '@lexical/extension'
import { HistoryExtension } from '@lexical/history'
import { $getRoot, configExtension, defineExtension, type LexicalEditor } from 'lexical'
import type { Document } from '../../../core/model/document'
import { readTemplate } from '../../../core/template/read-template'
import type { Template } from '../../../core/template/template'
import { documentExtension } from '../../../renderer/editor/extension'
import { $allLines } from '../../../renderer/editor/lines'

/** A template that comes with the program. */
export function template(name: string): Template {
  const result = readTemplate(JSON.parse(readFileSync(`templates/${name}.json`, 'utf8')))
  if (!result.ok) throw new Error(result.fault.detail)
  return result.value
}

/** The document in the real editor, without a window around it: its history, which else waits for one, goes on. */
export function opened(document: Document, form: Template): LexicalEditor {
  return buildEditorFromExtensions(
    documentExtension(document, form),
    defineExtension({
      name: 'mati/test',
      dependencies: [configExtension(HistoryExtension, { disabled: false })],
    }),
  )
}

/** The parts of the document's frame that stand in the editor, in order. */
export function sections(editor: LexicalEditor): unknown[] {
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map(child => child.exportJSON())
      .map(json => ('part' in json ? json.part : json.type)),
  )
}

/** Runs at once, as a key press does. */
export function now(editor: LexicalEditor, $change: () => void): void {
  editor.update($change, { discrete: true })
}

/** Every line of text in the editor. */
export function lines(editor: LexicalEditor): string[] {
  return editor.read(() => $allLines().map(line => line.getTextContent()))
}
