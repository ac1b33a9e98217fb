import type { ComponentProps } from 'react'
import { classNames } from './class-names'

type SurfaceProps = ComponentProps<'div'> & {
  /** Without padding: for tables and lists that reach the edge. */
  flush?: boolean
  /** Floats above the page: the summary that stays in view. */
  floating?: boolean
}

/** A sheet on the page: hairline, radius 10. Sparingly; a heading and air do more. */
export function Surface({ flush = false, floating = false, className, ...rest }: SurfaceProps) {
  return (
    <div
      {...rest}
      className={classNames(
        'rounded-lg bg-surface',
        floating ? 'shadow-float' : 'border border-line',
        flush ? 'overflow-clip' : 'p-5 max-sm:p-4',
        className,
      )}
    />
  )
}
