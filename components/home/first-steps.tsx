import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'

/** Before anything was ordered: what this is for, and the first thing to do. */
export function FirstSteps({ canOrder }: { canOrder: boolean }) {
  const t = useTranslations('home.first')
  return (
    <EmptyState
      variant="empty"
      title={t('title')}
      action={
        <>
          <LinkButton href="/customers">{t('customers')}</LinkButton>
          {canOrder && (
            <LinkButton href="/orders/new" variant="primary" icon="plus">
              {t('action')}
            </LinkButton>
          )}
        </>
      }
    >
      {t(canOrder ? 'text' : 'readOnly')}
    </EmptyState>
  )
}
