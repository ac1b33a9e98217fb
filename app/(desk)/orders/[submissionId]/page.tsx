import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/layout/client-messages'
import { CheckNow } from '@/components/order/check-now'
import { LiveUpdates } from '@/components/order/live-updates'
import { OrderAgain } from '@/components/order/order-again'
import { OrderHeader } from '@/components/order/order-header'
import { OrderView } from '@/components/order/order-view'
import { pollDelayMs } from '@/components/order/poll-delay'
import { SubmissionState } from '@/components/order/submission-state'
import { hasUnplacedLines } from '@/components/order/unplaced-lines'
import { mayOrder } from '@/lib/domain/actor'
import { submissionMark } from '@/lib/domain/submission-view'
import { orNotFound, requireContext } from '@/lib/page'
import { getSubmission } from '@/lib/services/orders/get-submission'
import { checkNowAction, orderAgainAction } from './actions'

type Props = PageProps<'/orders/[submissionId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { submissionId } = await params
  const { reference, customer } = await orNotFound(getSubmission(await requireContext(), submissionId))
  const t = await getTranslations('order')
  return { title: t('metaTitle', { reference, customer: customer.name }) }
}

/** A press and everything that came of it. It follows the order by itself: see LiveUpdates. */
export default async function OrderPage({ params }: Props) {
  const { submissionId } = await params
  const context = await requireContext()
  const since = new Date().toISOString()
  const submission = await orNotFound(getSubmission(context, submissionId))
  const isMoving = submission.settledAt === null
  return (
    <ClientMessages namespaces={['common', 'errors', 'order']}>
      {isMoving && (
        <LiveUpdates
          key={submissionId}
          submissionId={submissionId}
          mark={submissionMark(submission)}
          since={since}
          pollDelayMs={pollDelayMs(submission.createdAt)}
        />
      )}
      <OrderHeader
        submission={submission}
        actions={isMoving && <CheckNow submissionId={submissionId} action={checkNowAction} />}
      />
      <SubmissionState
        submission={submission}
        orderAgain={
          hasUnplacedLines(submission) && (
            <OrderAgain submissionId={submissionId} mayOrder={mayOrder(context.actor)} action={orderAgainAction} />
          )
        }
      />
      <OrderView submission={submission} />
    </ClientMessages>
  )
}
