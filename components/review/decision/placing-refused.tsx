import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { ErrorBanner } from '@/components/ui/error-banner'
import type { ErrorView } from '@/lib/domain/app-error'

/** Why a press placed nothing. What was reviewed may be old by now: then the way on is to review again. */
export function PlacingRefused({ error, onReviewAgain }: { error: ErrorView; onReviewAgain: () => void }) {
  const t = useTranslations('review.placing')
  if (error.code !== 'reviewOutdated' && error.code !== 'guardsOpen') return <ErrorBanner error={error} />
  return (
    <Banner
      kind="warn"
      announce
      title={t(error.code === 'guardsOpen' ? 'guardsTitle' : 'outdatedTitle')}
      action={
        <Button size="small" onClick={onReviewAgain}>
          {t('reviewAgain')}
        </Button>
      }
    >
      {t(error.code === 'guardsOpen' ? 'guardsText' : 'outdatedText')}
    </Banner>
  )
}
