import { useTranslations } from 'next-intl'
import { CopyId } from '@/components/ui/copy-id'
import { Description, DescriptionList } from '@/components/ui/description-list'
import { Skeleton } from '@/components/ui/skeleton'
import { StageTrack } from '@/components/ui/stage-track'
import type { OrderLineView, SubmissionView } from '@/lib/domain/submission-view'
import { useDuration } from '../advice/use-duration'
import { LineHead } from './line-head'
import { lineStages } from './line-stages'
import { StageReason } from './stage-reason'

/** What a line's way is measured by: the order is late, and has usual times, as a whole. */
export type Followed = Pick<SubmissionView, 'state' | 'usual' | 'nextLookAt'>

/** One line of an order: what it is, how far it is, and what it is known by. */
export function LineCard({ line, submission }: { line: OrderLineView; submission: Followed }) {
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
      <DescriptionList layout="above" className="flex! flex-wrap gap-x-10">
        <Description term={t('subscriptionId')}>
          <SubscriptionId line={line} isLate={isLate} />
        </Description>
        {line.partnerIdOnRecord && (
          <Description term={t('partnerOnRecord')}>
            <CopyId value={line.partnerIdOnRecord} />
          </Description>
        )}
        {line.additionalPartnerIds.length > 0 && (
          <Description term={t('additionalPartners')}>
            <ol className="flex flex-wrap gap-x-3">
              {line.additionalPartnerIds.map((id) => (
                <li key={id}>
                  <CopyId value={id} />
                </li>
              ))}
            </ol>
          </Description>
        )}
      </DescriptionList>
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
