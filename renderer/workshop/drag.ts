import { type DragEvent, useState } from 'react'
import type { WorkshopBoard } from './use-workshop-board'

/** What a dragged finding is among all that can be dragged over a window: nothing else is taken. */
const FINDINGS = 'application/x-mati-findings'

/** Makes a finding something that is dragged: all that is ticked goes along with one that is. */
export function draggedFinding(board: WorkshopBoard, id: string) {
  return {
    draggable: true,
    onDragStart: ({ dataTransfer }: DragEvent) => {
      const ids = board.ticked.includes(id) ? board.ticked : [id]
      dataTransfer.setData(FINDINGS, ids.join('\n'))
      dataTransfer.effectAllowed = 'copyMove'
    },
  }
}

/** Makes a place one that findings can be let go over; only those of this report are taken. */
export function useFindingsDrop(board: WorkshopBoard, onDrop: (ids: readonly string[]) => void) {
  const [over, setOver] = useState(false)
  const isOurs = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes(FINDINGS)
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!isOurs(event)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false)
      if (!isOurs(event)) return
      event.preventDefault()
      const carried = event.dataTransfer.getData(FINDINGS).split('\n')
      const ids = board.report.findings.map(({ id }) => id).filter(id => carried.includes(id))
      if (ids.length > 0) onDrop(ids)
    },
  }
  return { over, handlers }
}
