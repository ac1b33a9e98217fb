import { classNames } from './class-names'

const base =
  'w-full min-w-0 rounded-md border border-control bg-surface text-base text-ink transition-colors hover:border-ink-3 focus-visible:border-accent focus-visible:outline-offset-0 aria-invalid:border-failed disabled:cursor-not-allowed disabled:border-line disabled:bg-sunken disabled:text-ink-3 read-only:not-[select]:bg-sunken pointer-coarse:text-lg'

/** The one look of everything that is typed into or chosen from. */
export function controlClasses(className?: string): string {
  return classNames(base, className)
}
