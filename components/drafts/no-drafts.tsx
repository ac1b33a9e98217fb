import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { type DraftsAddress, draftsAddress } from './drafts-address'

type NoDraftsProps = DraftsAddress & {
  /** Colleagues have some: where else to look. */
  others: boolean
}

/** In place of the list: nothing fits the search, or there is nothing. */
export function NoDrafts({ whose, q, others }: NoDraftsProps) {
  const t = useTranslations('drafts')
  const everyone = whose === 'mine' && others && (
    <LinkButton href={draftsAddress({ whose: 'everyone', q })} variant="ghost">
      {t('seeEveryone')}
    </LinkButton>
  )
  if (q) {
    return (
      <EmptyState
        variant="none-found"
        title={t('noneTitle', { query: q })}
        action={
          <>
            <LinkButton href={draftsAddress({ whose })}>{t('clear')}</LinkButton>
            {everyone}
          </>
        }
      >
        {t('noneText')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      variant="empty"
      title={t(whose === 'mine' ? 'emptyMineTitle' : 'emptyTitle')}
      action={
        <>
          <LinkButton href="/orders/new" variant="primary" icon="plus">
            {t('newOrder')}
          </LinkButton>
          {everyone}
        </>
      }
    >
      {t(whose === 'mine' ? 'emptyMineText' : 'emptyText')}
    </EmptyState>
  )
}
