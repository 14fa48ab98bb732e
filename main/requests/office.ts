import path from 'node:path'
import { shell } from 'electron'
import * as v from 'valibot'
import { fail, ok, type Result } from '../../core/fault'
import { DIALOG_WORDS } from '../../core/wording/dialogs'
import { SettingsChange } from '../../preload/settings'
import type { Desk } from '../desk'
import { shownSettings } from '../office/shown-settings'
import { readWordList } from '../office/word-list'
import { takeLetterhead } from '../papers/paper-for'
import { listRecent, recentId } from '../storage/recent'
import { askToFollow, chooseFolder, chooseHouseFile } from '../window/dialogs'
import { speak } from '../window/language'
import { isSafeAddress } from '../window/security'
import { line } from './carried'
import { type RequestArea, request } from './request'

/** The office around the documents: templates, recent files, settings, addresses. */
export const officeRequests = (desk: Desk) =>
  ({
    'template:list': request([], async () => {
      const library = await desk.office.library()
      return library.ok ? ok(library.value.templates) : library
    }),
    'agency:list': request([], async () => {
      const library = await desk.office.library()
      return library.ok ? ok(library.value.registry) : library
    }),
    'recent:list': request([], async () => {
      const entries = await listRecent(desk.disk, desk.recentFile)
      return ok(
        entries.map(entry => ({
          id: recentId(entry),
          fileName: path.basename(entry.path),
          folder: path.basename(path.dirname(entry.path)),
          openedAt: entry.openedAt,
        })),
      )
    }),
    'settings:read': request([], async () => {
      const settings = desk.settings.read()
      // The window shows it from its address; on the shelf it has to be first.
      await desk.emblem.read(settings.emblem)
      return ok(shownSettings(settings))
    }),
    'settings:write': request([SettingsChange], async change => {
      const settings = desk.settings.write(change)
      speak(settings.language)
      return ok(shownSettings(settings))
    }),
    'settings:choose-template-folder': request([], async () => {
      const folder = await chooseFolder(desk.window(), DIALOG_WORDS.templateFolder)
      if (folder === null) return ok(null)
      desk.troubles.forget()
      return ok(shownSettings(desk.settings.write({ templateFolder: folder })))
    }),
    'words:list': request([], () => readWordList(desk.disk, desk.places.assets)),
    'house:read': request([], async () => ok(await desk.office.house.describe())),
    'house:choose': request([v.picklist(['', 'parliament'])], name =>
      desk.office.house.choose(name),
    ),
    'house:choose-file': request([], async () => {
      const file = await chooseHouseFile(desk.window())
      return file === null ? ok(null) : desk.office.house.choose(file)
    }),
    'settings:choose-letterhead': request([], () => takeLetterhead(desk)),
    'link:open': request([line], address => openLink(desk, address)),
  }) satisfies RequestArea

/** Hands a web or mail address to the system after a question; refuses everything else. */
async function openLink(desk: Desk, address: string): Promise<Result<null>> {
  if (!isSafeAddress(address)) return fail('not-permitted', address)
  if (!(await askToFollow(desk.window(), address))) return fail('cancelled')
  await shell.openExternal(address)
  return ok(null)
}
