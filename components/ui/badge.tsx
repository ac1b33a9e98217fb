import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { type Tone, toneStyles } from './tone'

type BadgeProps = {
  children: ReactNode
  tone?: Tone | 'accent' /** Outlined instead of tinted. */
  outline?: boolean
  className?: string
}

/** A short word or number about the thing beside it. For states of orders use Status. */
export function Badge({ children, tone = 'neutral', outline = false, className }: BadgeProps) {
  const colours =
    tone === 'accent' ? 'bg-accent-tint text-accent-ink' : `${toneStyles[tone].tint} ${toneStyles[tone].ink}`
  return (
    <span
      className={classNames(
        'inline-flex h-5 align-middle min-w-5 items-center justify-center rounded-sm px-1.5 text-xs font-medium whitespace-nowrap tabular-nums',
        outline ? 'border border-line-strong text-ink-2' : colours,
        className,
      )}
    >
      {children}
    </span>
  )
}
