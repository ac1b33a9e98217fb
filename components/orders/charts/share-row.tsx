import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { AppLink } from '@/components/ui/app-link'
import { classNames } from '@/components/ui/class-names'
import { type Tone, toneStyles } from '@/components/ui/tone'

type ShareRowProps = {
  name: string
  tone: Tone
  orders: number
  /** Orders of the longest bar. */
  most: number
  /** Leads to these alone; where they are alone already, back to all. */
  href: string
  isOnly: boolean
  /** Further cells. */
  children?: ReactNode
}

/** A horizontal bar as a row of a table: its name is a link that filters, its number stands beside it. */
export function ShareRow({ name, tone, orders, most, href, isOnly, children }: ShareRowProps) {
  const t = useTranslations('orderCharts')
  const format = useFormatter()
  return (
    <tr className="relative rounded-sm transition-colors hover:bg-hover">
      <th scope="row" className="h-6 max-w-0 pe-2 text-start font-normal">
        <AppLink
          href={href}
          prefetch={false}
          scroll={false}
          title={t(isOnly ? 'showAllAgain' : 'showOnly', { name })}
          aria-current={isOnly || undefined}
          className={classNames(
            'flex min-h-6 items-center gap-2 after:absolute after:inset-0',
            isOnly && 'font-medium',
          )}
        >
          <span aria-hidden="true" className={classNames('size-2 shrink-0 rounded-full', toneStyles[tone].stroke)} />
          <span className="truncate">{name}</span>
        </AppLink>
      </th>
      <td className="w-1/4 px-1">
        <svg width="100%" height="6" className="block" aria-hidden="true">
          <rect width={`${(100 * orders) / Math.max(most, 1)}%`} height="6" rx="2" className={toneStyles[tone].fill} />
        </svg>
      </td>
      <td className="w-px ps-1 text-end text-ink-2 tabular-nums">{format.number(orders)}</td>
      {children}
    </tr>
  )
}
