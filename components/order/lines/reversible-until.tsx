import { useTranslations } from 'next-intl'
import { Countdown } from '@/components/ui/countdown'
import { DateTime } from '@/components/ui/date-time'
import type { SubscriptionFacts } from '@/lib/domain/order-page/order-facts'

type ReversibleUntilProps = { subscription: SubscriptionFacts; until: string; now: string }

/** Until when something of a line may still go, how much of it, and how long that is; or since when it is bound. */
export function ReversibleUntil({ subscription, until, now }: ReversibleUntilProps) {
  const t = useTranslations('orderPage.reversible')
  if (Date.parse(until) <= Date.parse(now))
    return <p className="text-ink-2">{t.rich('past', { time: () => <DateTime value={until} withUtc /> })}</p>
  const { cancellableUntil, refundable } = subscription
  const isOpen = (end: string) => Date.parse(end) > Date.parse(now)
  return (
    <div className="grid gap-0.5">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <DateTime value={until} withUtc />
        <Countdown until={until} now={now} className="font-medium text-needs-you-ink tabular-nums print:hidden" />
      </p>
      <ul className="text-ink-2">
        {cancellableUntil && isOpen(cancellableUntil) && (
          <li>{t.rich('cancel', { time: () => <DateTime value={cancellableUntil} /> })}</li>
        )}
        {refundable
          .filter((part) => isOpen(part.until))
          .map((part) => (
            <li key={part.until}>
              {t.rich('seats', { count: part.quantity, time: () => <DateTime value={part.until} /> })}
            </li>
          ))}
      </ul>
    </div>
  )
}
