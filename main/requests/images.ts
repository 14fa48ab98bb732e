import { randomUUID } from 'node:crypto'
import path from 'node:path'
import * as v from 'valibot'
import { fail, ok, type Result } from '../../core/fault'
import type { ChosenImage } from '../../preload/images'
import type { Desk } from '../desk'
import { readImageFile } from '../office/image-file'
import { shownSettings } from '../office/shown-settings'
import { chooseImages } from '../window/dialogs'
import { takeEmblem, takePicture } from '../workers/picture-taker'
import { handle, imageBytes, token } from './carried'
import { type RequestArea, request } from './request'

/** Pictures for documents, and the emblem of the office. */
export function imageRequests(desk: Desk) {
  /** What was chosen last and is not read yet, by the token that the window knows. */
  const offered = new Map<string, string>()
  return {
    'image:choose': request([v.picklist(['pictures', 'emblem'])], async what => {
      const places = await chooseImages(desk.window(), what)
      offered.clear()
      return ok(places === null ? null : places.map(place => offer(offered, place)))
    }),
    'image:read': request([token], token => readOnce(desk, offered, token)),
    'image:add': request([handle, imageBytes], async (handle, bytes) => {
      desk.documents.find(handle)
      const image = await takePicture(bytes, desk.startTaker)
      if (!image.ok) return image
      // It may have been closed while its picture was taken in.
      const gone = desk.documents.fileOf(handle) === undefined
      return gone ? fail('cancelled') : desk.documents.addImage(handle, image.value)
    }),
    'settings:set-emblem': request([imageBytes], async bytes => {
      const image = await takeEmblem(bytes, desk.startTaker)
      if (!image.ok) return image
      const name = await desk.emblem.put(image.value)
      if (!name.ok) return name
      await desk.emblem.read(name.value)
      return ok(shownSettings(desk.settings.write({ emblem: name.value })))
    }),
  } satisfies RequestArea
}

function offer(offered: Map<string, string>, place: string): ChosenImage {
  const token = randomUUID()
  offered.set(token, place)
  return { fileName: path.basename(place), token }
}

/** One file at a time is in memory, however many were chosen; a token serves once. */
async function readOnce(
  desk: Desk,
  offered: Map<string, string>,
  token: string,
): Promise<Result<Uint8Array>> {
  const place = offered.get(token)
  if (place === undefined) throw new Error('no chosen picture has this token')
  offered.delete(token)
  const read = await readImageFile(desk.disk, place)
  return read.ok ? ok(read.value.bytes) : read
}
