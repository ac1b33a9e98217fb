import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Action } from '@/lib/domain/action-result'
import { pinnedFirst, type TableColumn, type TableLayout, USUAL_LAYOUT } from '@/lib/domain/history/table-columns'

export type SaveLayout = Action<{ key: 'ordersTable'; value: TableLayout }, void>

/** Widths are drawn in many steps: what is remembered is where it came to rest. */
const REST_MS = 400

export type LayoutChanges = {
  setDensity(density: TableLayout['density']): void
  resize(id: TableColumn, width: number | undefined): void
  /** Takes the place of another column. */
  move(id: TableColumn, to: TableColumn): void
  toggle(id: TableColumn): void
  pin(id: TableColumn): void
  reset(): void
}

/** The layout as the person sees it at once, remembered on the server a moment later. `isForgotten`: that did not work. */
export function useLayout(saved: TableLayout, save: SaveLayout) {
  const [layout, setLayout] = useState(saved)
  const [isForgotten, setIsForgotten] = useState(false)
  const stored = useRef(saved)

  const remember = useEffectEvent(async () => {
    if (stored.current === layout) return
    stored.current = layout
    try {
      setIsForgotten(!(await save({ key: 'ordersTable', value: layout })).ok)
    } catch (error) {
      console.error(error)
      setIsForgotten(true)
    }
  })
  useEffect(() => {
    if (stored.current === layout) return
    const timer = setTimeout(() => void remember(), REST_MS)
    return () => clearTimeout(timer)
  }, [layout])
  // Who leaves the page at once has said it as well.
  useEffect(() => () => void remember(), [])

  const setColumns = (columns: TableLayout['columns']) => setLayout({ ...layout, columns: pinnedFirst(columns) })
  const change = (id: TableColumn, to: Partial<TableLayout['columns'][number]>) =>
    setColumns(layout.columns.map((column) => (column.id === id ? { ...column, ...to } : column)))

  const changes: LayoutChanges = {
    setDensity: (density) => setLayout({ ...layout, density }),
    resize: (id, width) => change(id, { width }),
    move(id, to) {
      const moved = layout.columns.find((column) => column.id === id)
      const at = layout.columns.findIndex((column) => column.id === to)
      if (moved && at >= 0 && id !== to)
        setColumns(layout.columns.filter((column) => column !== moved).toSpliced(at, 0, moved))
    },
    toggle(id) {
      const isShown = layout.columns.some((column) => column.id === id)
      setColumns(isShown ? layout.columns.filter((column) => column.id !== id) : [...layout.columns, { id }])
    },
    pin: (id) => change(id, { pinned: layout.columns.find((column) => column.id === id)?.pinned ? undefined : true }),
    reset: () => setLayout(USUAL_LAYOUT),
  }
  return { layout, changes, isForgotten }
}
