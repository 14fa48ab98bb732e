import path from 'node:path'
import * as v from 'valibot'
import { MATTER_KINDS, RECORDS } from '../../core/binder/facts'
import { IsoDate } from '../../core/calendar'
import { fail, ok, type Result } from '../../core/fault'
import { DUTY_STATUSES } from '../../core/model/action-item'
import { Area } from '../../core/model/agency'
import { DIALOG_WORDS } from '../../core/wording/dialogs'
import type { BinderState } from '../../preload/binder'
import type { OpenAlready, OpenDocument } from '../../preload/contract'
import type { Desk } from '../desk'
import { readWordList } from '../office/word-list'
import { indexFileOf, removeIndex } from '../register/index-file'
import { chooseFolder } from '../window/dialogs'
import type { RegisterClient } from '../workers/register-client'
import { count, line } from './carried'
import { openFile } from './documents'
import { type RequestArea, request } from './request'

/** The id of a matter, an agency or a series, as documents have them. */
export const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(400))
export const year = v.pipe(v.number(), v.integer(), v.minValue(2400), v.maxValue(2999))

/** `RegisterFilter`: bounded, and nothing else. */
export const filter = v.strictObject({
  agency: v.exactOptional(id),
  area: v.exactOptional(Area),
  series: v.exactOptional(id),
  year: v.exactOptional(year),
  from: v.exactOptional(IsoDate),
  to: v.exactOptional(IsoDate),
  status: v.exactOptional(v.picklist(DUTY_STATUSES)),
  live: v.exactOptional(v.literal(true)),
  silent: v.exactOptional(v.literal(true)),
  unheard: v.exactOptional(v.literal(true)),
  overdueOn: v.exactOptional(IsoDate),
  event: v.exactOptional(v.picklist(RECORDS)),
  kind: v.exactOptional(v.picklist(MATTER_KINDS)),
  unserved: v.exactOptional(v.literal(true)),
  skip: v.exactOptional(v.pipe(count, v.maxValue(1_000_000))),
})

/** `PaperFilter`. */
const paperFilter = v.pick(filter, ['series', 'year', 'skip'])

/** แฟ้มงาน and ทะเบียน: the binder of this desk, and what its papers recorded. */
export const registerRequests = (desk: Desk) =>
  ({
    'register:choose': request([], async (): Promise<Result<BinderState | null>> => {
      const folder = await chooseFolder(desk.window(), DIALOG_WORDS.binder)
      if (folder === null) return ok(null)
      desk.settings.write({ binder: folder })
      return openBinder(desk, folder)
    }),
    'register:state': request([], async () => {
      const opened = await binder(desk)
      return opened.ok || opened.fault.code === 'binder-unchosen'
        ? ok(desk.register.state())
        : opened
    }),
    'register:look': request([v.boolean()], mayLeave =>
      asked(desk, register => register.ask('look', mayLeave)),
    ),
    'register:close': request([], async () => closeBinder(desk)),
    'register:search': request([line, v.boolean(), filter], (question, half, filter) =>
      asked(desk, register => register.ask('search', question, filter, half)),
    ),
    'register:duties': request([filter], filter =>
      asked(desk, register => register.ask('duties', filter)),
    ),
    'register:life': request([id], matter => asked(desk, register => register.ask('life', matter))),
    'register:agencies': request([IsoDate], today =>
      asked(desk, register => register.ask('agencies', today)),
    ),
    'register:agency': request([id, IsoDate], (agency, today) =>
      asked(desk, register => register.ask('agency', agency, today)),
    ),
    'register:papers': request([paperFilter], filter =>
      asked(desk, register => register.ask('papers', filter)),
    ),
    'register:series': request([], () => asked(desk, register => register.ask('series'))),
    'register:senders': request([], () => asked(desk, register => register.ask('senders', {}))),
    'register:goals': request([], () => asked(desk, register => register.ask('goals'))),
    'register:own-agencies': request([], () =>
      asked(desk, register => register.ask('ownAgencies')),
    ),
    'register:findings': request([], () => asked(desk, register => register.ask('findings'))),
    'register:meetings': request([line], series =>
      asked(desk, register => register.ask('meetings', series)),
    ),
    'register:open': request([count], async (file): Promise<Result<OpenDocument | OpenAlready>> => {
      const place = await asked(desk, register => register.ask('fileOf', file))
      if (!place.ok) return place
      const handle = desk.documents.handleOf(path.resolve(place.value))
      return handle === null ? openFile(desk, place.value) : ok({ already: true, handle })
    }),
  }) satisfies RequestArea

/** Asks the register of the binder that is chosen; `binder-unchosen` where none is. */
export async function asked<T>(
  desk: Desk,
  question: (register: RegisterClient) => Promise<Result<T>>,
): Promise<Result<T>> {
  const opened = await binder(desk)
  return opened.ok ? question(desk.register) : opened
}

/** The binder of the settings, opened when it is first asked for. */
async function binder(desk: Desk): Promise<Result<BinderState>> {
  const folder = desk.settings.read().binder
  if (folder === '') return fail('binder-unchosen')
  return desk.register.folder === folder ? ok(desk.register.state()) : openBinder(desk, folder)
}

async function openBinder(desk: Desk, folder: string): Promise<Result<BinderState>> {
  const library = await desk.office.library()
  if (!library.ok) return library
  const words = await readWordList(desk.disk, desk.places.assets)
  if (!words.ok) return words
  return desk.register.open({
    folder,
    index: indexFileOf(desk.registerFolder, folder),
    agencies: library.value.registry,
    words: words.value,
  })
}

/** The index goes too: no words of the binder are left in this user's folder. */
function closeBinder(desk: Desk): Result<BinderState> {
  const folder = desk.settings.read().binder
  desk.settings.write({ binder: '' })
  desk.register.close()
  if (folder !== '') removeIndex(indexFileOf(desk.registerFolder, folder))
  return ok(desk.register.state())
}
