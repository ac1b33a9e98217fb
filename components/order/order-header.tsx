import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SubmissionStatus } from '@/components/orders/submission-status'
import { DateTime } from '@/components/ui/date-time'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import type { SubmissionView } from '@/lib/domain/submission-view'
import { PlacedTotals } from './facts/placed-totals'
import { Announcement } from './live/announcement'

type OrderHeaderProps = {
  submission: SubmissionView
  /** The list it was opened from. */
  backHref: string
  /** The way to its neighbours there. */
  nav?: ReactNode
  actions: ReactNode
}

/** Which order, for whom, how far; who placed it, when, and how much it is. */
export function OrderHeader({ submission, backHref, nav, actions }: OrderHeaderProps) {
  const t = useTranslations('order')
  const { reference, customer, person, status, createdAt } = submission
  return (
    <>
      <PageHeader
        back={{ href: backHref, label: t('back') }}
        title={t('title', { reference, customer: customer.name })}
        status={<SubmissionStatus status={status} />}
        context={
          <span className="flex flex-wrap gap-x-2">
            <PlacedTotals submission={submission} />
            <span>{t.rich('byAt', { status, person: person.name, time: () => <DateTime value={createdAt} /> })}</span>
          </span>
        }
        actions={
          <>
            {nav}
            {actions}
            <LinkButton href={`/orders/new?customer=${customer.id}`} icon="plus" className="print:hidden">
              {t('newOrder')}
            </LinkButton>
          </>
        }
      />
      <Announcement submission={submission} />
    </>
  )
}
