import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import type { OrderLineView } from '@/lib/domain/submission-view'

/** Order statuses that a person has to know the meaning of. partner-center-api.md ch. 7.5. */
const REASONS = [
  'pending_po_upload',
  'suspended',
  'po_review_rejected',
  'error',
  'cancelled',
  'partial_success',
  'pending_review',
  'po_upload_complete',
] as const

/** Why a line stands where it stands, and what to do; nothing while it goes its usual way. */
export function StageReason({ line }: { line: Pick<OrderLineView, 'stage' | 'stageReason'> }) {
  const t = useTranslations('order')
  const reason = REASONS.find((known) => known === line.stageReason)
  if (!reason || line.stage === 'active') return null
  const failed = line.stage === 'failed'
  return (
    <p className="flex gap-2 text-sm text-ink">
      <Icon
        name={failed ? 'circle-cross' : 'info'}
        className={failed ? 'mt-0.5 text-failed' : 'mt-0.5 text-needs-you-ink'}
      />
      {t(`reason.${reason}`)}
    </p>
  )
}
