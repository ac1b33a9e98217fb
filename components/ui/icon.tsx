import { classNames } from './class-names'
import type { IconName } from './icon-paths'

export type { IconName }

/**
 * A 16 px stroke icon in the colour of its text. Always decoration: a word stands beside it, seen or read.
 * Drawn from the sheet that IconSprite puts into the page once, so that no path travels as script.
 */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={classNames('icon', className)}>
      <use href={`#icon-${name}`} />
    </svg>
  )
}
