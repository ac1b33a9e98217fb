import type { ReactNode } from 'react'
import { classNames } from './class-names'

/** A key of the keyboard, as a quiet hint. Not shown where there is none. */
export function Kbd({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <kbd
      className={classNames(
        'inline-flex h-5 min-w-5 items-center justify-center rounded-sm border border-line-strong bg-surface px-1 font-sans text-xs text-ink-3 pointer-coarse:hidden',
        className,
      )}
    >
      {children}
    </kbd>
  )
}
