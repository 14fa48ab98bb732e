import { mediaName, PICTURE_SIZES, type Picture } from '../../core/model/picture'
import { PICTURE_WORDS } from '../../core/wording/forms'
import { ChoiceField } from '../parts/choice'
import { TextField } from '../parts/field'
import { say } from '../port/say'

const SIZES = PICTURE_SIZES.map(value => ({ value, label: PICTURE_WORDS[value] }))

interface PictureFieldsProps {
  readonly picture: Picture
  readonly onChange: (picture: Picture) => void
  readonly onRemove: () => void
  readonly children?: React.ReactNode
}

/** A picture as it will be printed, over what can be said of it. */
export function PictureFields({ picture, onChange, onRemove, children }: PictureFieldsProps) {
  const change = (changed: Partial<Picture>) => onChange({ ...picture, ...changed })
  return (
    <figure className={`picture-fields ${picture.size}`}>
      <img src={`/media/${mediaName(picture)}`} alt={picture.alt || picture.caption} />
      <figcaption>
        <TextField
          wide
          label={say(PICTURE_WORDS.caption)}
          value={picture.caption}
          onChange={caption => change({ caption })}
        />
        <TextField
          wide
          label={say(PICTURE_WORDS.alt)}
          hint={say(PICTURE_WORDS.altHint)}
          value={picture.alt}
          onChange={alt => change({ alt })}
        />
        <div className="picture-tools">
          <ChoiceField
            label={say(PICTURE_WORDS.size)}
            value={picture.size}
            options={SIZES}
            onChange={size => change({ size })}
          />
          {children}
          <button type="button" className="quiet" onClick={onRemove}>
            {say(PICTURE_WORDS.remove)}
          </button>
        </div>
      </figcaption>
    </figure>
  )
}
