import { useTranslations } from 'next-intl'
import type { SubmissionView } from '@/lib/domain/submission-view'

/** How far the order is, for who cannot see it move: the sentence is read again whenever it changes. */
export function Announcement({ submission }: { submission: Pick<SubmissionView, 'status' | 'orders'> }) {
  const t = useTranslations('order')
  const lines = submission.orders.flatMap((order) => order.lines)
  const active = lines.filter((line) => line.stage === 'active').length
  return (
    <p role="status" className="sr-only">
      {t(`state.${submission.status}.title`)} {lines.length > 0 && t('activeOf', { active, count: lines.length })}
    </p>
  )
}
