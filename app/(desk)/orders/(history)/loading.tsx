import { useTranslations } from 'next-intl'
import { OrdersSkeleton } from '@/components/orders/orders-skeleton'
import { PageHeader } from '@/components/ui/page-header'

export default function OrdersLoading() {
  const t = useTranslations('orders')
  return (
    <>
      <PageHeader title={t('title')} context={t('context')} />
      <OrdersSkeleton />
    </>
  )
}
