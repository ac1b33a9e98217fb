import type { PointerEvent } from 'react'

/** A hand trembles; a press that moves no further is none. */
const SLACK_PX = 4

/**
 * Moves a row with the mouse: it goes where the line between two rows is drawn when the button is let go. Escape gives up.
 * `onDrop` gets the position the row is to have. A finger scrolls instead.
 */
export function beginRowDrag(event: PointerEvent<HTMLElement>, onDrop: (target: number) => void): void {
  const row = event.currentTarget.closest<HTMLElement>('[data-row]')
  if (!row || event.button !== 0 || event.pointerType === 'touch') return
  const rows = [...(row.closest('[role=grid]')?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  const from = rows.indexOf(row)
  const beganAt = event.clientY
  const done = new AbortController()
  const { signal } = done
  let gap = from

  function show(at: number | undefined) {
    rows.forEach((one, index) => {
      one.toggleAttribute('data-drop-above', index === at)
      one.toggleAttribute('data-drop-below', at === rows.length && index === rows.length - 1)
    })
    row?.toggleAttribute('data-dragged', at !== undefined)
  }

  function move({ clientY }: globalThis.PointerEvent) {
    if (Math.abs(clientY - beganAt) < SLACK_PX && gap === from) return
    const below = rows.findIndex((one) => {
      const { top, height } = one.getBoundingClientRect()
      return clientY < top + height / 2
    })
    gap = below < 0 ? rows.length : below
    show(gap)
  }

  function end(target?: number) {
    done.abort()
    show(undefined)
    if (target !== undefined && target !== from) onDrop(target)
  }

  event.preventDefault()
  window.addEventListener('pointermove', move, { signal })
  // Taken out first, the rows behind it move up by one.
  window.addEventListener('pointerup', () => end(gap > from ? gap - 1 : gap), { signal })
  window.addEventListener('pointercancel', () => end(), { signal })
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal })
}
