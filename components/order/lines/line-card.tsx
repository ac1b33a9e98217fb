import { useTranslations } from 'next-intl'
import { CopyId } from '@/components/ui/copy-id'
import { Skeleton } from '@/components/ui/skeleton'
import { StageTrack } from '@/components/ui/stage-track'
import type { OrderDrift } from '@/lib/domain/order-page/order-facts'
import type { OrderLineView, SubmissionView } from '@/lib/domain/submission-view'
import { useDuration } from '../advice/use-duration'
import { DriftNote } from './drift-note'
import { LineHead } from './line-head'
import { LineIds } from './line-ids'
import { lineStages } from './line-stages'
import { LineSubscription, type LineSubscriptionSource } from './line-subscription'
import { StageReason } from './stage-reason'

/** What a line's way is measured by: the order is late, and has usual times, as a whole. */
export type Followed = Pick<SubmissionView, 'state' | 'usual' | 'nextLookAt'>

/** What Microsoft has of a line by now. */
type LineCardProps = {
  line: OrderLineView
  submission: Followed
  subscription?: LineSubscriptionSource | undefined
  drifts: readonly OrderDrift[]
  /** When the page was read, ISO 8601. */
  now: string
}

/** One line of an order: what it is, how far it is, what it is known by, and what Microsoft has of it. */
export function LineCard({ line, submission, subscription, drifts, now }: LineCardProps) {
  const t = useTranslations('order')
  const duration = useDuration()
  const { usual, state, nextLookAt } = submission
  // What is not looked at any more does not move either.
  const isLate = state === 'late' || (state === 'needs_you' && nextLookAt === null)
  const note = usual ? t('usualNote', { half: duration(usual.p50Ms) }) : t('usual')
  const name = line.friendlyName || line.title
  return (
    <li className="grid gap-4 border-t border-line px-5 py-4 break-inside-avoid first:border-t-0 max-sm:px-4">
      <LineHead line={line} />
      <StageTrack label={t('stagesOf', { line: name })} stages={lineStages(line, { isLate, usual: note })} />
      <StageReason line={line} />
      <DriftNote drifts={drifts} />
      <LineIds line={line} subscriptionId={<SubscriptionId line={line} isLate={isLate} />} />
      {subscription && <LineSubscription source={subscription} now={now} />}
    </li>
  )
}

/** The id, or its place while it is on its way; a line that stands still says so in words instead. */
function SubscriptionId({ line, isLate }: { line: OrderLineView; isLate: boolean }) {
  const t = useTranslations('order')
  if (line.subscriptionId) return <CopyId value={line.subscriptionId} />
  if (line.stage === 'active' || line.stage === 'failed') return '–'
  const isMoving = line.stage !== 'needs_you' && !isLate
  return (
    <span className="flex h-6 items-center text-ink-3">
      {isMoving && <Skeleton className="h-3.5 w-64" />}
      <span className={isMoving ? 'sr-only' : undefined}>{t('subscriptionAwaited')}</span>
    </span>
  )
}
