import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { Status } from '@/components/ui/status'
import type { Tone } from '@/components/ui/tone'
import type { SubmissionStatus as StatusName } from '@/lib/domain/order-submission'

/** How the eye tells the statuses of a submission apart; wherever one is shown, it has this tone. */
export const statusTones: Record<StatusName, Tone> = {
  placing: 'placed',
  outcome_unknown: 'unknown',
  refused: 'failed',
  placed: 'placed',
  provisioning: 'provisioning',
  late: 'late',
  needs_you: 'needs-you',
  partly_placed: 'needs-you',
  active: 'active',
  failed: 'failed',
}

type SubmissionStatusProps = Pick<ComponentProps<typeof Status>, 'look' | 'className'> & { status: StatusName }

/** How far a submission is: icon, word, tint. */
export function SubmissionStatus({ status, ...look }: SubmissionStatusProps) {
  const t = useTranslations('orders.status')
  return (
    <Status tone={statusTones[status]} {...look}>
      {t(status)}
    </Status>
  )
}
