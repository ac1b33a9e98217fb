import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { RowLink } from '@/components/ui/row-link'
import type { OrderEntry } from '@/lib/domain/history/order-entry'

/** The name of an order, which is the link to it. One that was placed elsewhere has Microsoft's id, and a mark. */
export function OrderReference({ row, from }: { row: OrderEntry; from: string }) {
  const t = useTranslations('ordersTable.source')
  const { id, reference, source, customer, firstTitle, orderIds } = row
  const isElsewhere = source === 'elsewhere'
  return (
    <RowLink ahead href={`/orders/${id}${from}`} title={[customer.name, firstTitle, ...orderIds].join('\n')}>
      <span className="inline-flex max-w-full items-center gap-1 align-bottom">
        {isElsewhere && (
          <>
            <Icon name="external" className="size-3 text-ink-3" />
            <span className="sr-only">{t('mark')} </span>
          </>
        )}
        <span className="truncate">{reference}</span>
      </span>
    </RowLink>
  )
}
