import { useTranslations } from 'next-intl'
import { useOrderState } from '@/components/builder/state/order-state'
import { Button } from '@/components/ui/button'
import { DateTime } from '@/components/ui/date-time'
import { ErrorBanner } from '@/components/ui/error-banner'
import { Spinner } from '@/components/ui/spinner'
import { isAnswered } from './line-price'

/** Where the prices stand: being asked, of when, not to be had. */
export function PriceNote() {
  const t = useTranslations('builder.summary')
  const common = useTranslations('common')
  const { content, prices } = useOrderState()
  if (prices.error) {
    return (
      <ErrorBanner
        error={prices.error}
        action={
          <Button size="small" icon="refresh" onClick={prices.askAgain}>
            {common('tryAgain')}
          </Button>
        }
      />
    )
  }
  return (
    <p role="status" className="flex min-h-4 items-center gap-1.5 text-xs text-ink-3">
      {prices.asking ? (
        <>
          <Spinner className="size-3" />
          {t('asking')}
        </>
      ) : prices.cart && isAnswered(prices.cart, content.lines) ? (
        t.rich('readAtRich', { time: () => <DateTime value={prices.cart?.readAt ?? ''} show="time" /> })
      ) : (
        content.lines.length > 0 && t('afterChanges')
      )}
    </p>
  )
}
