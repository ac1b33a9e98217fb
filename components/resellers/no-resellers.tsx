import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { SkeletonTable } from '@/components/ui/skeleton-table'
import type { ResellersView } from '@/lib/domain/reseller'
import { resellersAddress } from './resellers-address'

type NoResellersProps = { query: string; view: ResellersView; isFilling: boolean }

/** In place of the list: nothing fits the search, the book is being filled, or there is nobody of that kind. */
export function NoResellers({ query, view, isFilling }: NoResellersProps) {
  const t = useTranslations('resellers')
  if (query) {
    return (
      <EmptyState
        variant="none-found"
        title={t('noneFound', { query })}
        action={<LinkButton href={resellersAddress({ view })}>{t('clear')}</LinkButton>}
      >
        {t('noneFoundText')}
      </EmptyState>
    )
  }
  if (isFilling) return <SkeletonTable rows={8} columns={['w-6', 'w-48', 'w-20', 'w-28', 'w-36', 'w-24', 'w-24']} />
  return (
    <EmptyState variant="empty" title={t(`empty.${view}`)}>
      {view === 'offered' && t('emptyText')}
    </EmptyState>
  )
}
