import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ordersAddress } from '@/components/orders/filter/orders-address'
import { TextLink } from '@/components/ui/text-link'
import type { FollowingCounts } from '@/lib/domain/connection-view'
import type { SubmissionStatus } from '@/lib/domain/order-submission'
import { ConnectionPart } from './connection-part'

/** Where each number leads. What is followed is on its way, or late. */
const LISTS = {
  followed: ['placed', 'provisioning', 'late', 'needs_you'],
  late: ['late'],
  needsYou: ['needs_you'],
  outcomeUnknown: ['outcome_unknown'],
} as const satisfies Partial<Record<keyof FollowingCounts, SubmissionStatus[]>>

/** How many orders are followed, and what the others wait for. */
export function FollowingPart({ counts }: { counts: FollowingCounts }) {
  const t = useTranslations('connection.following')
  const format = useFormatter()
  const { total, first } = counts.withheld
  return (
    <ConnectionPart title={t('title')} about={t('about')}>
      <dl className="grid gap-2.5 text-sm">
        {(Object.keys(LISTS) as (keyof typeof LISTS)[]).map((name) => (
          <Counted key={name} term={t(name)}>
            {counts[name] > 0 ? (
              <TextLink href={ordersAddress({ status: [...LISTS[name]] })}>{format.number(counts[name])}</TextLink>
            ) : (
              format.number(0)
            )}
          </Counted>
        ))}
        <Counted term={t('withheld')}>{format.number(total)}</Counted>
      </dl>
      {total > 0 && (
        <p className="border-t border-line pt-3 text-sm text-ink-2">
          {t('withheldText')}{' '}
          {first.map(({ id, reference }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <TextLink href={`/orders/${id}`}>{reference}</TextLink>
            </span>
          ))}
          {total > first.length && ` ${t('more', { count: total - first.length })}`}
        </p>
      )}
    </ConnectionPart>
  )
}

function Counted({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex justify-between gap-4">
      <dt className="text-ink-3">{term}</dt>
      <dd className="tabular-nums">{children}</dd>
    </div>
  )
}
