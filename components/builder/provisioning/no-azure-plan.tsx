import { useTranslations } from 'next-intl'
import { useBuilder } from '@/components/builder/builder-context'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'

/** partner-center-api.md ch. 0.2: the Azure plan, one of which is enough. */
const AZURE_PLAN = { sku: 'DZH318Z0BPS6:0001', quantity: '1' }

/** There is nothing yet that it could belong to: the Azure plan is an order of its own, before this one. */
export function NoAzurePlan({ question }: { question: { isFetching: boolean; refetch: () => unknown } }) {
  const t = useTranslations('provisioning.none')
  const { customer, canOrder } = useBuilder()
  const order = `/orders/new?${new URLSearchParams({ customer: customer.id, ...AZURE_PLAN })}`
  return (
    <Banner kind="warn" title={t('title', { customer: customer.name })}>
      <p>{t('text')}</p>
      <p className="mt-2 flex flex-wrap gap-2">
        {canOrder && (
          <LinkButton size="small" href={order} target="_blank" prefetch={false}>
            {t('order')}
          </LinkButton>
        )}
        <Button size="small" icon="refresh" pending={question.isFetching} onClick={() => question.refetch()}>
          {t('again')}
        </Button>
      </p>
    </Banner>
  )
}
