import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LookTimes } from '@/components/order/live/look-times'
import type { Viewer } from '@/components/order/viewer'
import { Icon } from '@/components/ui/icon'
import { Surface } from '@/components/ui/surface'
import type { SubmissionView } from '@/lib/domain/submission-view'
import { KnownFrom } from './known-from'
import { OutcomeChecks } from './outcome-checks'
import { WaitsForSignIn } from './waits-for-sign-in'

type OutcomePanelProps = {
  submission: SubmissionView
  viewer: Viewer
  /** For a case that has been open for long: a person may close it. There is nothing to try again here. */
  closeCase?: ReactNode
}

/** Nobody knows yet whether Microsoft placed the order: what is being looked at, what it showed, and until when. */
export function OutcomePanel({ submission, viewer, closeCase }: OutcomePanelProps) {
  const t = useTranslations('order')
  const waits = submission.checks.some((check) => check.result === 'needs_sign_in')
  return (
    <Surface flush>
      <div className="flex gap-3 px-5 py-4 max-sm:px-4">
        <span className="grid size-8 shrink-0 place-items-center rounded-md bg-unknown-tint bg-stripes max-sm:hidden">
          <span className="grid size-6 place-items-center rounded-full bg-surface">
            <Icon name="question" className="text-unknown-ink" />
          </span>
        </span>
        <div className="flex min-w-0 flex-1 flex-wrap items-start gap-x-6 gap-y-3">
          <div className="min-w-48 flex-1 text-sm">
            <p className="text-base font-medium text-ink">{t('state.outcome_unknown.title')}</p>
            <p className="mt-0.5 max-w-[75ch] text-ink-2">
              {t('state.outcome_unknown.text', { route: submission.route })}
            </p>
            <p className="mt-1 max-w-[75ch] font-medium text-ink">{t('doNotOrderAgain')}</p>
            {closeCase && <p className="mt-1 max-w-[75ch] text-ink">{t('unknown.lookYourself')}</p>}
            {!waits && !closeCase && <p className="mt-1 text-ink-2">{t('unknown.nothingToDo')}</p>}
          </div>
          {closeCase}
        </div>
      </div>
      <OutcomeChecks submission={submission} />
      {waits && <WaitsForSignIn submission={submission} viewer={viewer} />}
      <div className="grid gap-0.5 border-t border-line bg-sunken px-5 py-3 max-sm:px-4">
        <KnownFrom value={submission.knownFrom} />
        <div className="ps-6">
          <LookTimes submission={submission} />
        </div>
      </div>
    </Surface>
  )
}
