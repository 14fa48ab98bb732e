import * as v from 'valibot'
import { IsoDate } from '../../core/calendar'
import { IMAGE_LIMITS } from '../../core/image/facts'
import { DERIVED_KINDS } from '../../core/model/derived-kinds'
import { Document } from '../../core/model/document'
import type { Arguments, Channel } from '../../preload/contract'
import { SettingsChange } from '../office/settings-schema'

const handle = v.pipe(v.string(), v.uuid())
const name = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/), v.maxLength(200))
const line = v.pipe(v.string(), v.maxLength(2000))
const token = v.pipe(v.string(), v.uuid())
const recipients = v.pipe(v.array(name), v.maxLength(1000))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const derived = v.picklist(DERIVED_KINDS)
const finish = v.strictObject({
  lineNumbers: v.boolean(),
  watermark: v.boolean(),
  certifier: v.nullable(v.strictObject({ name: line, position: line, date: v.nullable(IsoDate) })),
})
const printing = v.strictObject({
  recipients,
  coverLetter: v.boolean(),
  duplex: v.boolean(),
  finish: v.exactOptional(finish),
  from: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))),
})

const imageBytes = v.pipe(
  v.instance(Uint8Array),
  v.check(bytes => bytes.length <= IMAGE_LIMITS.bytes),
)

const nothing = v.strictTuple([])
const aDocument = v.strictTuple([handle, Document])
const anEdit = v.strictTuple([handle, Document, count])
const handedOver = v.strictObject({ handle, edit: count, kept: count })

/** What each request may carry. The window is ours, but what runs in it may one day not be. */
export const ARGUMENTS: { readonly [C in Channel]: v.GenericSchema<unknown, Arguments<C>> } = {
  'template:list': nothing,
  'document:start': v.strictTuple([name]),
  'document:follow-up': aDocument,
  'document:choose': nothing,
  'document:open-recent': v.strictTuple([name]),
  'document:open-sample': v.strictTuple([name]),
  'document:first': nothing,
  'draft:list': nothing,
  'draft:open': v.strictTuple([handle]),
  'draft:discard': v.strictTuple([handle]),
  'document:save': anEdit,
  'document:save-as': anEdit,
  'document:keep': anEdit,
  'document:close': v.strictTuple([handle]),
  'document:put-back': v.strictTuple([handle]),
  'desk:handed-over': v.strictTuple([count, v.pipe(v.array(handedOver), v.maxLength(1000))]),
  'document:export': v.strictTuple([
    handle,
    Document,
    v.picklist(['docx', 'pdf']),
    v.optional(finish),
  ]),
  'pages:typeset': aDocument,
  'pages:show': v.strictTuple([count, count]),
  'copies:circulate': v.strictTuple([
    handle,
    Document,
    recipients,
    v.boolean(),
    v.optional(finish),
  ]),
  'papers:preview': v.strictTuple([handle, Document, derived]),
  'papers:export': v.strictTuple([handle, Document, derived, v.picklist(['docx', 'pdf'])]),
  'papers:print': v.strictTuple([handle, Document, derived, line]),
  'printer:list': nothing,
  'document:print': v.strictTuple([handle, Document, line, printing]),
  'work:cancel': nothing,
  'recent:list': nothing,
  'settings:read': nothing,
  'settings:write': v.strictTuple([SettingsChange]),
  'settings:choose-template-folder': nothing,
  'words:list': nothing,
  'house:read': nothing,
  'house:choose': v.strictTuple([v.picklist(['', 'parliament'])]),
  'house:choose-file': nothing,
  'settings:choose-letterhead': nothing,
  'image:choose': v.strictTuple([v.picklist(['pictures', 'emblem'])]),
  'image:read': v.strictTuple([token]),
  'image:add': v.strictTuple([handle, imageBytes]),
  'settings:set-emblem': v.strictTuple([imageBytes]),
  'folder:show': v.strictTuple([token]),
  'link:open': v.strictTuple([line]),
}
