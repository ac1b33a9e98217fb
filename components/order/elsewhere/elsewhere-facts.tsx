import { useTranslations } from 'next-intl'
import { CopyId } from '@/components/ui/copy-id'
import { DateTime } from '@/components/ui/date-time'
import { Description, DescriptionList } from '@/components/ui/description-list'
import { Surface } from '@/components/ui/surface'
import { TextLink } from '@/components/ui/text-link'
import type { ElsewhereOrder } from '@/lib/domain/order-page/elsewhere-order'
import { ordersSearch } from '@/lib/domain/orders-filter'

/** For whom, when, and how Microsoft calls what became of it. */
export function ElsewhereFacts({ order }: { order: ElsewhereOrder }) {
  const t = useTranslations('orderPage.elsewhere')
  const common = useTranslations('order')
  const { customer } = order
  return (
    <Surface>
      <DescriptionList>
        <Description term={common('customer')}>
          <TextLink href={`/orders?${ordersSearch({ customer: [customer.id] })}`} title={common('ordersOfCustomer')}>
            {customer.name}
          </TextLink>
        </Description>
        <Description term={common('tenantId')}>
          <CopyId value={customer.id} truncate />
        </Description>
        <Description term={t('placed')}>
          <DateTime value={order.createdAt} withUtc />
        </Description>
        <Description term={t('microsoftStatus')}>{order.orderStatus}</Description>
        {order.transactionType && <Description term={t('transaction')}>{order.transactionType}</Description>}
        <Description term={t('read')}>
          <DateTime value={order.readAt} withUtc />
        </Description>
      </DescriptionList>
    </Surface>
  )
}
