import { useTranslations } from 'next-intl'
import { CopyButton } from '@/components/ui/copy-button'
import { Icon } from '@/components/ui/icon'
import type { SubmissionView } from '@/lib/domain/submission-view'

/** Everything a support ticket asks for, as one text to copy. Times are UTC; it holds no secrets and no prices. */
export function SupportDetails({ submission }: { submission: SubmissionView }) {
  const t = useTranslations('order')
  const text = useSupportText(submission)
  return (
    <details className="group rounded-lg border border-line bg-surface print:hidden">
      <summary className="flex h-11 list-none items-center gap-2 rounded-lg px-4 text-sm font-medium [&::-webkit-details-marker]:hidden">
        <Icon name="chevron-right" className="text-ink-3 transition-transform group-open:rotate-90" />
        {t('supportDetails')}
        <span className="font-normal text-ink-3 max-sm:hidden">{t('supportHint')}</span>
      </summary>
      <div className="relative border-t border-line">
        <div className="absolute end-2 top-2">
          <CopyButton value={text} label={t('copySupport')} doneLabel={t('copiedSupport')} />
        </div>
        <pre className="overflow-x-auto p-4 pe-12 font-mono text-xs whitespace-pre-wrap text-ink-2 wrap-anywhere">
          {text}
        </pre>
      </div>
    </details>
  )
}

function useSupportText(submission: SubmissionView): string {
  const t = useTranslations('order.support')
  const { reference, status, customer, person, createdAt, placedAt, requestId, failure, orders, refusedGroups } =
    submission
  const asked = [...submission.events, ...submission.checks]
  const correlationIds = [...new Set(asked.flatMap(({ correlationId }) => correlationId || []))]
  const pair = (name: string, value: string | null | undefined) => (value ? [`${name}: ${value}`] : [])
  return [
    `Order Desk ${reference}`,
    ...pair(t('status'), status),
    ...pair(t('customer'), `${customer.name} (${customer.id})`),
    ...pair(t('person'), person.name),
    ...pair(t('pressed'), createdAt),
    ...pair(t('placed'), placedAt),
    ...pair('MS-RequestId', requestId),
    ...pair('MS-CorrelationId', correlationIds.join(', ')),
    ...pair(t('failure'), failure && [failure.microsoftCode, failure.description].filter(Boolean).join(' ')),
    ...orders.flatMap((order) => [
      '',
      `${t('order')}: ${order.id} (${order.status})`,
      ...order.lines.map(
        (line) =>
          `  ${line.lineItemNumber}: ${line.title}, ${line.stage}${line.stageReason ? ` (${line.stageReason})` : ''}, ${t('subscription')}: ${line.subscriptionId ?? '–'}`,
      ),
    ]),
    ...refusedGroups.flatMap((group) => [
      '',
      `${t('refusedGroup')}: ${group.orderGroupId}, ${group.code} ${group.description}`,
    ]),
  ].join('\n')
}
