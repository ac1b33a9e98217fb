import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import { type Tone, toneStyles } from './tone'

const words = {
  placed: 'placed',
  provisioning: 'provisioning',
  active: 'active',
  'needs-you': 'needsYou',
  late: 'late',
  failed: 'failed',
  unknown: 'unknown',
  neutral: 'neutral',
} as const satisfies Record<Tone, string>

type StatusProps = {
  tone: Tone
  /** The word; without it the tone's own ("Provisioning"). */
  children?: ReactNode
  /** `plain` leaves out the tint: for dense tables. */
  look?: 'tint' | 'plain'
  className?: string
}

/** How far a thing is: icon, word and tint, so that it is understood without colour. */
export function Status({ tone, children, look = 'tint', className }: StatusProps) {
  const t = useTranslations('common.status')
  const style = toneStyles[tone]
  return (
    <span
      className={classNames(
        'inline-flex max-w-full items-center align-middle gap-1.5 text-xs font-medium whitespace-nowrap',
        look === 'tint' && 'h-5.5 rounded-md ps-1 pe-2',
        look === 'tint' && style.tint,
        style.ink,
        className,
      )}
    >
      <Icon
        name={style.icon}
        className={classNames('size-3.5 stroke-[1.75]', style.shape, tone === 'provisioning' && 'animate-pulse-slow')}
      />
      <span
        className={classNames(
          'truncate',
          tone === 'unknown' && look === 'tint' && 'rounded-sm bg-unknown-tint px-1 -mx-0.5',
        )}
      >
        {children ?? t(words[tone])}
      </span>
    </span>
  )
}
