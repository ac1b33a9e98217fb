'use client'

import { type ComponentProps, Fragment, type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react'
import { classNames } from './class-names'

type MenuProps = {
  /** What stands in the button. */
  trigger: ReactNode
  /** The button's name, where its content is no text. */
  label?: string
  triggerClassName: string
  /** What else the button carries: an id, its place among the stops of Tab. */
  triggerProps?: Omit<ComponentProps<'button'>, 'ref' | 'className'>
  /** Which edges line up; the menu opens above when there is no room below. */
  align?: 'start' | 'end'
  /** Its content is mounted anew each time it opens, and begins from what is so then. Until the first time this stands there. */
  until?: ReactNode
  children: ReactNode
  className?: string
}

const GAP_PX = 6
const MARGIN_PX = 8

/** A button and the small sheet it opens, in the browser's top layer: closes by Escape and by a press elsewhere. */
export function Menu({
  trigger,
  label,
  triggerClassName,
  triggerProps,
  align = 'start',
  until,
  children,
  className,
}: MenuProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const sized = useRef<ResizeObserver>(null)
  const [openings, setOpenings] = useState(0)

  function follow({ newState, currentTarget: sheet }: ToggleEvent<HTMLDivElement>) {
    sized.current?.disconnect()
    if (newState !== 'open') return
    setOpenings((count) => count + 1)
    // Called at once, and again when what is in it grows.
    sized.current = new ResizeObserver(() => place(sheet))
    sized.current.observe(sheet)
  }

  function place(sheet: HTMLElement) {
    if (!button.current) return
    const from = button.current.getBoundingClientRect()
    const { offsetWidth: width, offsetHeight: height } = sheet
    const left = align === 'start' ? from.left : from.right - width
    const below = from.bottom + GAP_PX
    const top = below + height > window.innerHeight - MARGIN_PX ? from.top - GAP_PX - height : below
    sheet.style.left = `${clamp(left, window.innerWidth - width)}px`
    sheet.style.top = `${clamp(top, window.innerHeight - height)}px`
  }

  return (
    <>
      <button
        {...triggerProps}
        ref={button}
        type="button"
        popoverTarget={id}
        aria-label={label}
        className={triggerClassName}
      >
        {trigger}
      </button>
      <div
        id={id}
        popover="auto"
        onToggle={follow}
        className={classNames(
          'fixed inset-auto m-0 min-w-44 rounded-lg bg-raised p-1 text-sm text-ink shadow-float open:animate-appear',
          className,
        )}
      >
        {until === undefined ? children : openings > 0 ? <Fragment key={openings}>{children}</Fragment> : until}
      </div>
    </>
  )
}

function clamp(value: number, room: number): number {
  return Math.max(MARGIN_PX, Math.min(value, room - MARGIN_PX))
}
