import { createContext, useContext, useMemo } from 'react'
import { type Fault, fail, ok } from '../../core/fault'
import { IMAGE_LIMITS } from '../../core/image/facts'
import type { ChosenImage, TakenImage } from '../../preload/images'
import { ask } from '../port/desk-port'
import { type ImageFile, prepareAll } from './prepare'

/** How pictures come into the open document. What goes wrong with one is told, and the others come in. */
export interface PictureDoor {
  /** Asks the person for files. */
  readonly choose: () => Promise<readonly TakenImage[]>
  /** Takes files that were pasted or dropped. */
  readonly take: (files: readonly File[]) => Promise<readonly TakenImage[]>
}

export const PictureDoorContext = createContext<PictureDoor | null>(null)

/** The door of the open document; throws outside of a desk. */
export function usePictureDoor(): PictureDoor {
  const door = useContext(PictureDoorContext)
  if (door === null) throw new Error('no document is open here')
  return door
}

/** Makes the door of the document of this handle. */
export function usePictureDoorOf(handle: string, onFault: (fault: Fault) => void): PictureDoor {
  return useMemo(() => {
    const takeAll = async (files: readonly ImageFile[]) => {
      const results = await prepareAll(files, 'picture', bytes => ask('image:add', handle, bytes))
      return results.flatMap(result => {
        if (result.ok) return [result.value]
        onFault(result.fault)
        return []
      })
    }
    return {
      choose: async () => {
        const chosen = await ask('image:choose', 'pictures')
        if (!chosen.ok) onFault(chosen.fault)
        return chosen.ok && chosen.value !== null ? takeAll(chosen.value.map(chosenFile)) : []
      },
      take: files => takeAll(files.map(droppedFile)),
    }
  }, [handle, onFault])
}

/** A file that was chosen in a dialog; main reads it. */
export function chosenFile({ fileName, token }: ChosenImage): ImageFile {
  return { fileName, read: () => ask('image:read', token) }
}

function droppedFile(file: File): ImageFile {
  const read = async () =>
    file.size > IMAGE_LIMITS.bytes
      ? fail('image-too-large', undefined, 'bytes')
      : ok(new Uint8Array(await file.arrayBuffer()))
  return { fileName: file.name, read }
}
