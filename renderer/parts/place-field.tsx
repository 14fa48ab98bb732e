import { useId } from 'react'

interface PlaceFieldProps {
  readonly label: string
  /** The name of the file or folder; '' for none. */
  readonly place: string
  /** What holds where none is chosen. */
  readonly none: string
  readonly chooseWords: string
  readonly onChoose: () => void
  readonly dropWords: string
  readonly onDrop: () => void
}

/** A file or folder that is chosen in a dialog. For readers its buttons bear the label with their own words. */
export function PlaceField(props: PlaceFieldProps) {
  const { label, place, none, chooseWords, onChoose, dropWords, onDrop } = props
  const id = useId()
  return (
    <div className="field wide">
      <span className="label" id={id}>
        {label}
      </span>
      <div className="folder">
        <span>{place || none}</span>
        <span className="folder-tools">
          {place !== '' && (
            <button type="button" className="quiet" onClick={onDrop}>
              {dropWords}
            </button>
          )}
          <button
            type="button"
            id={`${id}-choose`}
            aria-labelledby={`${id}-choose ${id}`}
            onClick={onChoose}
          >
            {chooseWords}
          </button>
        </span>
      </div>
    </div>
  )
}
