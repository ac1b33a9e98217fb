import { useFormatter, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { Section } from '@/components/ui/section'
import type { SubmissionEventView } from '@/lib/domain/submission-view'
import { timelineEntries } from './timeline-entries'
import { TimelineItem } from './timeline-item'

const DAY = { year: 'numeric', month: 'long', day: 'numeric' } as const

/** What happened, when and by whom, oldest first: what comes next is added at the end. */
export function Timeline({ events }: { events: readonly SubmissionEventView[] }) {
  const t = useTranslations('order')
  const format = useFormatter()
  const entries = timelineEntries(events)
  const days = entries.map((entry) => format.dateTime(new Date(entry.at), DAY))
  return (
    <Section title={t('timeline')}>
      <ol className="grid">
        {entries.map((entry, index) => (
          <Fragment key={entry.id}>
            {days[index] !== days[index - 1] && (
              <li className="pt-1 pb-2 text-xs font-medium text-ink-3">{days[index]}</li>
            )}
            <TimelineItem entry={entry} isLast={index === entries.length - 1} />
          </Fragment>
        ))}
      </ol>
    </Section>
  )
}
