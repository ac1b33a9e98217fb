import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { NewCustomerLink } from '../new/new-customer-link'
import { SyncButton } from '../sync/sync-button'
import type { CustomerSync } from '../sync/use-sync-progress'
import { PickerSkeleton } from './picker-skeleton'

type NoCustomersProps = { query: string; sync: CustomerSync; mayOrder: boolean; onClear: () => void }

/** In place of the rows: nothing fits what was typed, nothing has arrived yet, or there is nothing at all. */
export function NoCustomers({ query, sync, mayOrder, onClear }: NoCustomersProps) {
  const t = useTranslations('customers.picker')
  if (query.trim() !== '') {
    return (
      <EmptyState
        variant="none-found"
        title={t('noneTitle', { query: query.trim() })}
        action={
          <>
            <Button onClick={onClear}>{t('clear')}</Button>
            {mayOrder && <NewCustomerLink name={query.trim()} />}
            <SyncButton sync={sync} variant="ghost" size="normal" />
          </>
        }
      >
        {t('noneText')}
      </EmptyState>
    )
  }
  if (sync.isMoving) return <PickerSkeleton rows={4} />
  // A failed reading has its own notice above, with the button to try again.
  if (sync.progress.state === 'failed') return null
  return (
    <EmptyState variant="empty" title={t('emptyTitle')} action={<SyncButton sync={sync} size="normal" />}>
      {t('emptyText')}
    </EmptyState>
  )
}
