import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { SkeletonTable } from '@/components/ui/skeleton-table'
import { customersAddress } from './customers-address'

/** In place of the list: nothing fits the search, nothing has arrived yet, or there is nothing at all. */
export function NoCustomersListed({ query, filling }: { query: string; filling: boolean }) {
  const t = useTranslations('customers')
  if (query) {
    return (
      <EmptyState
        variant="none-found"
        title={t('list.noneTitle', { query })}
        action={<LinkButton href={customersAddress({})}>{t('list.clear')}</LinkButton>}
      >
        {t('list.noneText')}
      </EmptyState>
    )
  }
  if (filling) return <SkeletonTable rows={8} columns={['w-48', 'w-44', 'w-24', 'w-16', 'w-24', 'w-32', 'w-14']} />
  return (
    <EmptyState variant="empty" title={t('picker.emptyTitle')}>
      {t('picker.emptyText')}
    </EmptyState>
  )
}
