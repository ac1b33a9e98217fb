import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Icon } from '@/components/ui/icon'
import type { SubmissionView } from '@/lib/domain/submission-view'
import { type GuidanceReason, guidanceFor } from './guidance-for'

/** In the order they are taken. */
const STEPS = {
  pending_po_upload: ['purchaseOrder', 'open', 'upload', 'reviewed'],
  suspended: ['open', 'ask', 'lifted'],
  gave_up: ['open', 'check', 'ask', 'close'],
} as const satisfies Record<GuidanceReason, string[]>

/** What a person has to do, one part for each reason: what it is, what it means, and the steps. */
export function Guidance({ submission }: { submission: SubmissionView }) {
  const parts = guidanceFor(submission)
  if (parts.length === 0) return null
  return (
    <ul className="mt-3 mb-3 grid gap-4 border-t border-needs-you/25 pt-3">
      {parts.map(({ reason, orderId }) => (
        <GuidancePart key={`${reason} ${orderId}`} {...{ reason, orderId, customer: submission.customer.name }} />
      ))}
    </ul>
  )
}

type GuidancePartProps = { reason: GuidanceReason; orderId: string; customer: string }

function GuidancePart({ reason, orderId, customer }: GuidancePartProps) {
  const t = useTranslations('order.guidance')
  const heading = useId()
  return (
    <li className="flex gap-2.5">
      <Icon name="hand" className="mt-0.5 text-needs-you-ink" />
      <div className="min-w-0 max-w-[75ch]">
        <h2 id={heading} className="font-medium text-ink">
          {t(`${reason}.title`)}
        </h2>
        <p>{t(`${reason}.text`)}</p>
        <ol aria-labelledby={heading} className="mt-1.5 grid list-decimal gap-1 ps-4.5 text-ink marker:text-ink-3">
          {STEPS[reason].map((name) => (
            <li key={name} className="ps-1 wrap-anywhere">
              {t(`step.${name}`, { orderId, customer })}
            </li>
          ))}
        </ol>
      </div>
    </li>
  )
}
