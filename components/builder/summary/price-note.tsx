import { useTranslations } from 'next-intl'
import { useOrderState } from '@/components/builder/state/order-state'
import { Button } from '@/components/ui/button'
import { DateTime } from '@/components/ui/date-time'
import { ErrorBanner } from '@/components/ui/error-banner'
import { Spinner } from '@/components/ui/spinner'
import { isAnswered } from './line-price'

/** Whose prices they are and of when; what follows, and what it waits for. */
export function PriceNote() {
  const t = useTranslations('builder.summary')
  const common = useTranslations('common')
  const { content, prices, amounts, problems } = useOrderState()
  // What has to be changed is listed below; that Microsoft cannot price it as it is would say it twice.
  if (prices.error && problems.length === 0) {
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
  const isListed = Object.keys(amounts).length > 0
  return (
    <p role="status" className="flex min-h-4 items-start gap-1.5 text-xs text-ink-3">
      {prices.asking ? (
        <>
          <Spinner className="mt-0.5 size-3" />
          {t(isListed ? 'listAsking' : 'asking')}
        </>
      ) : prices.cart && isAnswered(prices.cart, content.lines) ? (
        <span>{t.rich('readAtRich', { time: () => <DateTime value={prices.cart?.readAt ?? ''} show="time" /> })}</span>
      ) : prices.isHeld ? (
        t(isListed ? 'listStopped' : 'stopped')
      ) : (
        t(isListed ? 'listNote' : 'afterChanges')
      )}
    </p>
  )
}
