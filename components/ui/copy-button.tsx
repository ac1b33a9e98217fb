'use client'

import { useEffect, useState } from 'react'
import { Icon } from './icon'

/** How long the tick stands before the button can copy again, in ms. */
const TICK_MS = 1600

/** Copies a text; turns into a tick for a moment and says so to a screen reader. */
export function CopyButton({ value, label, doneLabel }: { value: string; label: string; doneLabel: string }) {
  const [done, setDone] = useState(false)

  useEffect(() => {
    if (!done) return
    const timer = setTimeout(() => setDone(false), TICK_MS)
    return () => clearTimeout(timer)
  }, [done])

  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={() => navigator.clipboard.writeText(value).then(() => setDone(true))}
      className="relative grid size-6 print:hidden shrink-0 place-items-center rounded-sm text-ink-3 transition-colors hover:bg-hover hover:text-ink pointer-coarse:size-11"
    >
      <Icon name={done ? 'check' : 'copy'} className={done ? 'size-3.5 text-active' : 'size-3.5'} />
      <span role="status" className="sr-only">
        {done ? doneLabel : ''}
      </span>
    </button>
  )
}
