import { useTranslations } from 'next-intl'
import { Section } from '@/components/ui/section'
import { Surface } from '@/components/ui/surface'
import type { SubmissionView } from '@/lib/domain/submission-view'
import { OutcomeChecks } from './outcome-checks'

/** For an outcome that had to be found out, or could not be: the evidence, as it stood then. */
export function FoundOut({ submission }: { submission: SubmissionView }) {
  const t = useTranslations('order.unknown')
  if (submission.checks.length === 0 || submission.state === 'outcome_unknown') return null
  return (
    <Section title={t(submission.state === 'abandoned' ? 'source' : 'foundOut')}>
      <Surface flush className="[&_table]:border-t-0">
        <OutcomeChecks submission={submission} />
      </Surface>
    </Section>
  )
}
