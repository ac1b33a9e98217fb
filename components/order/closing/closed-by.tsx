import { useTranslations } from 'next-intl'
import { DateTime } from '@/components/ui/date-time'
import type { SubmissionEventView } from '@/lib/domain/submission-view'

/** Who closed the case, when, and why. */
export function ClosedBy({ events }: { events: readonly SubmissionEventView[] }) {
  const t = useTranslations('order')
  const closing = events.findLast((event) => event.kind === 'abandoned')
  if (!closing) return null
  return (
    <p className="mt-1 text-ink">
      {t.rich('closedBy', {
        person: closing.personName ?? '',
        reason: String(closing.detail.reason ?? ''),
        time: () => <DateTime value={closing.at} />,
      })}
    </p>
  )
}
