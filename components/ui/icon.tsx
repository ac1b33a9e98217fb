import { classNames } from './class-names'
import type { IconName } from './icon-paths'

export type { IconName }

/**
 * A 16 px stroke icon in the colour of its text. Always decoration: a word stands beside it, seen or read.
 * Drawn from the sheet that IconSprite puts into the page once, so that no path travels as script.
 */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={classNames('size-4 shrink-0', className)}
    >
      <use href={`#icon-${name}`} />
    </svg>
  )
}
