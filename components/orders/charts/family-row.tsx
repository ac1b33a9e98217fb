import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { AppLink } from '@/components/ui/app-link'
import { classNames } from '@/components/ui/class-names'

type FamilyRowProps = {
  name: string
  orders: number
  /** Orders of the longest bar. */
  most: number
  /** Leads to these alone; where they are alone already, back to all. */
  href: string
  isOnly: boolean
  /** How long they took. */
  children: ReactNode
}

/** A family as a row: its name is a link that filters, with a bar below it; its number stands beside it. */
export function FamilyRow({ name, orders, most, href, isOnly, children }: FamilyRowProps) {
  const t = useTranslations('orderCharts')
  const format = useFormatter()
  return (
    <tr className="relative transition-colors hover:bg-hover">
      <th scope="row" className="text-start font-normal">
        <AppLink
          href={href}
          prefetch={false}
          scroll={false}
          title={t(isOnly ? 'showAllAgain' : 'showOnly', { name })}
          aria-current={isOnly || undefined}
          className={classNames(
            'flex min-h-6 flex-col justify-center gap-0.5 leading-4 whitespace-nowrap after:absolute after:inset-0 after:rounded-sm',
            isOnly && 'font-medium',
          )}
        >
          <span className="truncate">{name}</span>
          <svg width="100%" height="3" className="block" aria-hidden="true">
            <rect width={`${(100 * orders) / Math.max(most, 1)}%`} height="3" rx="1.5" className="fill-placed" />
          </svg>
        </AppLink>
      </th>
      <td className="text-end text-xs text-ink-2 tabular-nums">{format.number(orders)}</td>
      {children}
    </tr>
  )
}
