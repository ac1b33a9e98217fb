import { classNames } from '@/components/ui/class-names'

/**
 * A control that looks like text of its cell until the pointer or the focus is there; on a phone it looks like a field. While
 * the keys go through the cells it has no caret: it is chosen as a whole, and typing replaces what stands there. Nothing
 * fades: every frame of it would be painted while the next key waits.
 */
export function cellClasses(className?: string): string {
  return classNames(
    'h-8 w-full min-w-0 rounded-md border border-transparent bg-transparent px-2 text-sm text-ink',
    'group-hover/line:border-line-strong hover:border-control focus-visible:border-accent focus-visible:bg-surface focus-visible:outline-offset-0',
    'data-[mode=navigate]:cursor-default data-[mode=navigate]:caret-transparent data-[mode=navigate]:selection:bg-transparent data-[mode=navigate]:selection:text-ink',
    'aria-invalid:border-failed disabled:border-transparent disabled:text-ink-2',
    'max-sm:border-control max-sm:bg-surface pointer-coarse:h-11 pointer-coarse:text-lg',
    className,
  )
}
