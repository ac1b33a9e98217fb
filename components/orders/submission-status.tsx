import { useTranslations } from 'next-intl'
import { Status } from '@/components/ui/status'
import type { EntryStatus } from '@/lib/domain/history/order-entry'
import { statusTones } from './status-tone'

type SubmissionStatusProps = { status: EntryStatus; look?: 'tint' | 'plain'; className?: string }

/** How far an order is, as the dashboard, the home page and the order's own page say it: one mapping, one set of words. */
export function SubmissionStatus({ status, look, className }: SubmissionStatusProps) {
  const t = useTranslations('orders.status')
  return (
    <Status tone={statusTones[status]} look={look} className={className}>
      {t(status)}
    </Status>
  )
}
