import path from 'node:path'
import { ok, type Result } from '../../core/fault'
import { takeImage } from '../../core/image/image'
import type { ChosenImage } from '../../preload/images'
import type { Desk } from '../desk'
import { chooseImages } from '../dialogs'
import { readImageFile } from '../image-file'
import type { Handlers } from '../serve'
import { shownSettings } from '../settings-schema'

type Names = 'image:choose' | 'image:add' | 'settings:set-emblem'

/** Pictures for documents, and the emblem of the office. */
export function imageHandlers(desk: Desk): Pick<Handlers, Names> {
  return {
    'image:choose': what => choose(desk, what),
    'image:add': async (handle, bytes) => {
      const image = takeImage(bytes)
      return image.ok ? desk.documents.addImage(handle, image.value) : image
    },
    'settings:set-emblem': async bytes => {
      const image = takeImage(bytes)
      if (!image.ok) return image
      const name = await desk.emblem.put(image.value)
      if (!name.ok) return name
      await desk.emblem.read(name.value)
      return ok(shownSettings(desk.settings.write({ emblem: name.value })))
    },
  }
}

async function choose(
  desk: Desk,
  what: 'pictures' | 'emblem',
): Promise<Result<readonly ChosenImage[] | null>> {
  const places = await chooseImages(desk.window(), what)
  if (places === null) return ok(null)
  const chosen: ChosenImage[] = []
  for (const place of places) {
    const read = await readImageFile(desk.disk, place)
    if (!read.ok) return read
    chosen.push({ fileName: path.basename(place), bytes: read.value.bytes })
  }
  return ok(chosen)
}
