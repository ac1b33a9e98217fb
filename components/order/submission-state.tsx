import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Banner } from '@/components/ui/banner'
import type { SubmissionStatus } from '@/lib/domain/order-submission'
import type { SubmissionView } from '@/lib/domain/submission-view'
import { Guidance } from './advice/guidance'
import { UsualWords } from './advice/usual-words'
import { WithheldNote } from './advice/withheld-note'
import { ClosedBy } from './closing/closed-by'
import { LookTimes } from './live/look-times'
import { NotPlaced } from './outcome/not-placed'
import { OutcomePanel } from './outcome/outcome-panel'
import { PlacingSteps } from './outcome/placing-steps'
import type { Viewer } from './viewer'

type SubmissionStateProps = {
  submission: SubmissionView
  viewer: Viewer
  /** For an order of which a part was not placed: "Order the rest again", or where the rest has gone. */
  rest?: ReactNode
  /** For what may be ended by a person. */
  closeCase?: ReactNode
}

const KINDS = {
  placing: 'info',
  placed: 'info',
  provisioning: 'info',
  late: 'warn',
  needs_you: 'warn',
  partly_placed: 'warn',
  active: 'success',
  failed: 'error',
  abandoned: 'info',
} as const satisfies Record<
  Exclude<SubmissionStatus, 'outcome_unknown' | 'refused'>,
  'info' | 'warn' | 'success' | 'error'
>

/** What is going on with the order as a whole, and what to do about it. Always there, so that nothing below jumps. */
export function SubmissionState({ submission, viewer, rest, closeCase }: SubmissionStateProps) {
  const t = useTranslations('order')
  const { status } = submission
  if (status === 'outcome_unknown') return <OutcomePanel {...{ submission, viewer, closeCase }} />
  if (status === 'refused') return <NotPlaced submission={submission} />
  const actions = (
    <>
      {rest}
      {closeCase}
    </>
  )
  return (
    <Banner kind={KINDS[status]} title={t(`state.${status}.title`)} action={actions}>
      <p className="max-w-[75ch]">{t(`state.${status}.text`)}</p>
      {status === 'placing' && <PlacingSteps createdAt={submission.createdAt} />}
      {status === 'abandoned' && <ClosedBy events={submission.events} />}
      <UsualWords submission={submission} />
      <Guidance submission={submission} />
      <WithheldNote submission={submission} viewer={viewer} />
      <LookTimes submission={submission} />
    </Banner>
  )
}
