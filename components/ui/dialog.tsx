'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './button'
import { classNames } from './class-names'

type DialogProps = {
  open: boolean
  /** Escape, the cross and a press outside; the parent sets `open` to false. */
  onClose: () => void
  title: ReactNode
  children: ReactNode
  /** Buttons, the main one last. */
  footer?: ReactNode
  closeLabel: string
  /** `wide` for what is searched and compared, `widest` for what has columns. */
  size?: 'normal' | 'wide' | 'widest'
}

const SIZES = { normal: 'max-w-lg', wide: 'max-w-2xl sm:mt-[10dvh]', widest: 'max-w-5xl sm:mt-[6dvh]' }

/**
 * The browser's own modal dialog: focus stays inside, Escape closes, the page behind is inert. The focus begins at what is
 * marked `data-initial-focus`, otherwise at the cross.
 */
export function Dialog({ open, onClose, title, children, footer, closeLabel, size = 'normal' }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  useEffect(() => {
    const element = dialog.current
    if (open && element && !element.open) {
      element.showModal()
      element.querySelector<HTMLElement>('[data-initial-focus]')?.focus()
    }
    if (!open && element?.open) element.close()
  }, [open])

  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      closedby="any"
      onClose={onClose}
      className={classNames(
        'm-auto w-full rounded-lg bg-raised p-0 text-ink shadow-float open:animate-appear backdrop:bg-scrim max-sm:mb-0 max-sm:max-w-none max-sm:rounded-b-none',
        SIZES[size],
      )}
    >
      {open && (
        <div className="grid max-h-[85dvh] grid-rows-[auto_minmax(0,1fr)_auto]">
          <header className="flex items-center justify-between gap-4 ps-5 pe-3 pt-3">
            <h2 id={heading} className="text-lg font-semibold">
              {title}
            </h2>
            <Button variant="ghost" icon="cross" iconOnly onClick={onClose}>
              {closeLabel}
            </Button>
          </header>
          {/* Also of what is only read: it must not make the dialog itself longer than its content. */}
          <div className="relative overflow-y-auto px-5 pt-2 pb-5 text-base">{children}</div>
          {footer && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{footer}</footer>
          )}
        </div>
      )}
    </dialog>
  )
}
