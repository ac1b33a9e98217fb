import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { CopyId } from '@/components/ui/copy-id'
import { Icon } from '@/components/ui/icon'
import { type Tone, toneStyles } from '@/components/ui/tone'
import type { SubmissionEventKind } from '@/lib/domain/order-submission'
import { ExactTime } from './exact-time'
import type { TimelineEntry } from './timeline-entries'

const TONES: Record<SubmissionEventKind, Tone> = {
  pressed: 'neutral',
  overridden: 'needs-you',
  placing_answered: 'placed',
  outcome_unknown: 'unknown',
  asked_again: 'unknown',
  order_created: 'placed',
  group_refused: 'failed',
  refused: 'failed',
  line_provisioning: 'provisioning',
  line_active: 'active',
  line_failed: 'failed',
  line_needs_you: 'needs-you',
  following_without_person: 'neutral',
  following_with_person: 'neutral',
  checked_now: 'neutral',
  found_out: 'placed',
  late: 'late',
  gave_up: 'needs-you',
  abandoned: 'neutral',
  settled: 'active',
}

/** One thing that happened, as a sentence; Microsoft's ids and words below it. */
export function TimelineItem({ entry, isLast }: { entry: TimelineEntry; isLast: boolean }) {
  const t = useTranslations('order')
  const { kind, detail, requestId, correlationId, times } = entry
  const style = toneStyles[TONES[kind]]
  const subscriptionId = detail.subscriptionId === undefined ? undefined : String(detail.subscriptionId)
  return (
    <li className="relative grid grid-cols-[1rem_minmax(0,1fr)_auto] gap-x-3 pb-4 break-inside-avoid">
      {!isLast && <span aria-hidden="true" className="absolute start-[0.4688rem] top-5 bottom-0 w-px bg-line" />}
      <Icon name={style.icon} className={classNames('mt-0.5', style.shape)} />
      <div className="grid min-w-0 gap-1 text-sm">
        <p className="text-ink wrap-anywhere">
          {t(`event.${kind}`, sentenceValues(entry))}
          {times > 1 && <span className="text-ink-3"> {t('times', { count: times })}</span>}
        </p>
        {detail.description && (
          <p className="text-xs text-ink-2 wrap-anywhere">
            {t('microsoftSaid', { words: String(detail.description), code: String(detail.code ?? '–') })}
          </p>
        )}
        {(requestId || correlationId || subscriptionId) && (
          <dl className="flex flex-wrap gap-x-5 text-xs text-ink-3">
            {subscriptionId && <Id term={t('subscriptionId')} value={subscriptionId} />}
            {requestId && <Id term={t('requestId')} value={requestId} />}
            {correlationId && <Id term={t('correlationId')} value={correlationId} />}
          </dl>
        )}
      </div>
      <ExactTime value={entry.at} />
    </li>
  )
}

function Id({ term, value }: { term: string; value: string }) {
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-1.5">
      <dt>{term}</dt>
      <dd className="min-w-0">
        <CopyId value={value} />
      </dd>
    </div>
  )
}

/** Every placeholder that a sentence of the timeline may have; events carry only those that theirs has. */
function sentenceValues({ personName, detail }: TimelineEntry) {
  return {
    person: personName ?? 'Order Desk',
    title: String(detail.title ?? ''),
    orderId: String(detail.orderId ?? ''),
    lines: Number(detail.lines ?? 0),
    orders: Number(detail.orders ?? 0),
    refused: Number(detail.refused ?? 0),
    route: String(detail.route ?? 'cart'),
    reason: String(detail.reason || 'none'),
    by: String(detail.by ?? ''),
    guard: String(detail.guard ?? ''),
    how: detail.reach === 'never' ? 'neverLeft' : detail.code === 'nothingOrdered' ? 'foundNothing' : 'refused',
  }
}
