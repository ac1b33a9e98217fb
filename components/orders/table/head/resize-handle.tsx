import { type PointerEvent, useRef } from 'react'
import { COLUMN_WIDTH } from '@/lib/domain/history/table-columns'

type ResizeHandleProps = {
  label: string
  /** In px; undefined for its usual width. */
  onResize: (width: number | undefined) => void
}

/** The edge of a column: drawn wider by the pointer, reset by a double click. By keyboard widths are said in the menu of columns. */
export function ResizeHandle({ label, onResize }: ResizeHandleProps) {
  const from = useRef<{ x: number; width: number } | null>(null)

  function widthAt({ clientX }: PointerEvent): number {
    const { x, width } = from.current ?? { x: clientX, width: 0 }
    return Math.round(Math.min(COLUMN_WIDTH.most, Math.max(COLUMN_WIDTH.least, width + clientX - x)))
  }

  return (
    <span
      aria-hidden="true"
      title={label}
      draggable
      // Otherwise the whole header would be dragged away.
      onDragStart={(event) => {
        event.preventDefault()
        event.stopPropagation()
      }}
      onPointerDown={(event) => {
        const header = event.currentTarget.closest('th')
        if (event.button !== 0 || !header) return
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = { x: event.clientX, width: header.offsetWidth }
      }}
      onPointerMove={(event) => {
        const header = event.currentTarget.closest('th')
        // Only the header's width while it is drawn: the whole table follows it without being rendered.
        if (from.current && header) header.style.width = `${widthAt(event)}px`
      }}
      onPointerUp={(event) => {
        if (from.current && from.current.x !== event.clientX) onResize(widthAt(event))
        from.current = null
      }}
      onPointerCancel={() => {
        from.current = null
      }}
      onDoubleClick={() => onResize(undefined)}
      className="absolute inset-y-0 -end-1 z-10 w-2.5 cursor-col-resize touch-none after:absolute after:inset-y-2 after:start-1 after:w-px after:bg-line group-hover/head:after:bg-control hover:after:w-0.5 hover:after:bg-accent max-sm:hidden"
    />
  )
}
