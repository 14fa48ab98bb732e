import { useRef } from 'react'
import type { Picture } from '../../../core/model/picture'
import { PICTURE_WORDS } from '../../../core/wording/forms'
import { usePictureDoor } from '../../images/take-in'
import { say } from '../../port/say'
import { PictureFields } from '../picture-fields'
import { newPicture } from '../pictures'
import type { FormProps } from './form-props'

/** ภาคผนวก ภาพกิจกรรม: photographs in the order of the paper, two of half the width a row. */
export function PhotographsForm({ facts, change }: FormProps) {
  const door = usePictureDoor()
  const photographs = facts.photographs ?? []
  // Taking pictures in takes a moment, in which words may be typed below others.
  const latest = useRef(photographs)
  latest.current = photographs
  const add = async () => {
    const added = (await door.choose()).map(image => newPicture(image, 'half'))
    if (added.length > 0) change({ photographs: [...latest.current, ...added] })
  }
  const replace = (index: number, ...pictures: Picture[]) =>
    change({ photographs: photographs.toSpliced(index, 1, ...pictures) })
  return (
    <div className="photographs">
      {photographs.length === 0 && <p className="hint">{say(PICTURE_WORDS.none)}</p>}
      {photographs.map((picture, index) => (
        <PictureFields
          key={picture.id}
          picture={picture}
          onChange={changed => replace(index, changed)}
          onRemove={() => replace(index)}
        >
          {index > 0 && (
            <button
              type="button"
              className="quiet"
              onClick={() => change({ photographs: movedUp(photographs, index) })}
            >
              {say(PICTURE_WORDS.moveUp)}
            </button>
          )}
        </PictureFields>
      ))}
      <button type="button" className="add" onClick={() => void add()}>
        {`+ ${say(PICTURE_WORDS.addPhotographs)}`}
      </button>
    </div>
  )
}

function movedUp(photographs: readonly Picture[], index: number): Picture[] {
  const moved = photographs.slice(index, index + 1)
  return photographs.toSpliced(index, 1).toSpliced(index - 1, 0, ...moved)
}
