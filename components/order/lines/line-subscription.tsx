import { useTranslations } from 'next-intl'
import { Suspense, use } from 'react'
import { CalendarDay } from '@/components/ui/calendar-day'
import { DateTime } from '@/components/ui/date-time'
import { Description, DescriptionList } from '@/components/ui/description-list'
import { Skeleton } from '@/components/ui/skeleton'
import type { ActionResult } from '@/lib/domain/action-result'
import { reversibleUntil, type SubscriptionFacts } from '@/lib/domain/order-page/order-facts'
import { normalizeSubscriptionStatus } from '@/lib/domain/wire/subscriptions/subscription'
import { ReversibleUntil } from './reversible-until'

/** What is known of a line's subscription, or its reading from Microsoft where it is too new to be known. */
export type LineSubscriptionSource = SubscriptionFacts | Promise<ActionResult<SubscriptionFacts>>

/** What became of a line: how its subscription stands at Microsoft, and how long it can be undone. `now`: ISO 8601. */
export function LineSubscription({ source, now }: { source: LineSubscriptionSource; now: string }) {
  const t = useTranslations('orderPage.subscription')
  if (!('then' in source)) return <Facts subscription={source} now={now} />
  return (
    <Suspense
      fallback={
        <p className="flex h-6 items-center">
          <Skeleton className="h-3.5 w-80 max-w-full" />
          <span className="sr-only">{t('reading')}</span>
        </p>
      }
    >
      <Awaited reading={source} now={now} />
    </Suspense>
  )
}

function Awaited({ reading, now }: { reading: Promise<ActionResult<SubscriptionFacts>>; now: string }) {
  const t = useTranslations('orderPage.subscription')
  const read = use(reading)
  if (read.ok) return <Facts subscription={read.data} now={now} />
  return <p className="text-sm text-ink-3">{t('unread')}</p>
}

function Facts({ subscription, now }: { subscription: SubscriptionFacts; now: string }) {
  const t = useTranslations('orderPage.subscription')
  const reversible = useTranslations('orderPage.reversible')
  const { status, quantity, startsAt, endsAt, autoRenewEnabled, readAt } = subscription
  const until = reversibleUntil(subscription)
  const day = (at: string) => <CalendarDay day={at.slice(0, 10)} />
  const word = normalizeSubscriptionStatus(status)
  return (
    <DescriptionList layout="above" className="flex! flex-wrap gap-x-10">
      <Description term={t('state')}>
        {t('status', { status: word })}, {t('seats', { count: quantity })}
        <span className="block text-xs text-ink-3">
          {t.rich('readAt', { time: () => <DateTime value={readAt} /> })}
        </span>
      </Description>
      {endsAt && (
        <Description term={t('term')}>
          {startsAt
            ? t.rich('fromTo', { from: () => day(startsAt), to: () => day(endsAt) })
            : t.rich('until', { to: () => day(endsAt) })}
          {autoRenewEnabled !== null && (
            <span className="block text-xs text-ink-3">
              {t('renewal')}: {t('renews', { renews: autoRenewEnabled ? 'yes' : 'no' })}
            </span>
          )}
        </Description>
      )}
      {until && word !== 'deleted' && (
        <Description term={reversible('term')}>
          <ReversibleUntil subscription={subscription} until={until} now={now} />
        </Description>
      )}
    </DescriptionList>
  )
}
