import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'

/** An address with nothing behind it. */
export function PageNotFound() {
  const t = useTranslations('pageErrors')
  return (
    <EmptyState
      variant="none-found"
      level={1}
      title={t('notFoundTitle')}
      action={
        <>
          <LinkButton href="/" variant="primary">
            {t('goHome')}
          </LinkButton>
          <LinkButton href="/orders" variant="ghost">
            {t('findOrder')}
          </LinkButton>
        </>
      }
    >
      {t('notFoundText')}
    </EmptyState>
  )
}
