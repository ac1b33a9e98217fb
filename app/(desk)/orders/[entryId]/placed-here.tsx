import { Suspense } from 'react'
import { CheckNow } from '@/components/order/actions/check-now'
import { OrderAgain } from '@/components/order/actions/order-again'
import { RestLinks } from '@/components/order/actions/rest-links'
import { hasUnplacedLines } from '@/components/order/actions/unplaced-lines'
import { CloseCase } from '@/components/order/closing/close-case'
import { PublisherSetups } from '@/components/order/lines/publisher-setups'
import { backTo } from '@/components/order/list/back-to'
import { LiveUpdates } from '@/components/order/live/live-updates'
import { pollDelayMs } from '@/components/order/live/poll-delay'
import { OrderHeader } from '@/components/order/order-header'
import { OrderView } from '@/components/order/order-view'
import { SecondPress } from '@/components/order/outcome/second-press'
import { SubmissionState } from '@/components/order/submission-state'
import { SaveOrderAsTemplate } from '@/components/templates/save-order-as-template'
import { mayAdminister, mayOrder } from '@/lib/domain/actor'
import { mayBeClosed } from '@/lib/domain/case-closing'
import { submissionMark } from '@/lib/domain/submission-view'
import { asResult, orNotFound } from '@/lib/page'
import { getSubmission } from '@/lib/services/orders/get-submission'
import { listPublisherSetups } from '@/lib/services/orders/list-publisher-setups'
import { saveTemplateAction } from '../../templates/actions'
import { checkNowAction, closeCaseAction, orderAgainAction, repeatOrderAction } from './actions'
import { type EntryPage, readNotes } from './entry-page'
import { ListWay } from './list-way'
import { readFacts } from './read-facts'

/** A press and everything that came of it. It follows the order by itself: see LiveUpdates. */
export async function PlacedHere({ isSecondPress, ...page }: EntryPage & { isSecondPress: boolean }) {
  const { context, entryId: submissionId, since, list } = page
  const [submission, notes] = await Promise.all([orNotFound(getSubmission(context, submissionId)), readNotes(page)])
  const lines = submission.orders.flatMap((order) => order.lines)
  const facts = await readFacts(page, {
    customerId: submission.customer.id,
    orderIds: submission.orders.map(({ id }) => id),
    subscriptionIds: lines.map(({ subscriptionId }) => subscriptionId),
  })
  const isMoving = submission.settledAt === null
  const hasActiveLine = lines.some(({ stage }) => stage === 'active')
  const { actor } = context
  const viewer = { personId: actor.personId, mayOrder: mayOrder(actor), mayAdminister: mayAdminister(actor) }
  return (
    <>
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
        backHref={backTo(list)}
        nav={<ListWay {...page} />}
        actions={
          <>
            {viewer.mayOrder && <SaveOrderAsTemplate lines={submission.content.lines} action={saveTemplateAction} />}
            {isMoving && <CheckNow submissionId={submissionId} action={checkNowAction} />}
            {/* Until something was surely ordered, nothing invites to order it once more. */}
            {viewer.mayOrder && submission.orders.length > 0 && (
              <OrderAgain submissionId={submissionId} what="all" mayOrder action={repeatOrderAction} />
            )}
          </>
        }
      />
      {isSecondPress && <SecondPress submission={submission} viewer={viewer} />}
      <SubmissionState
        submission={submission}
        viewer={viewer}
        rest={
          submission.continuedBy.length > 0 ? (
            <RestLinks submission={submission} />
          ) : (
            hasUnplacedLines(submission) && (
              <OrderAgain
                submissionId={submissionId}
                what="rest"
                mayOrder={viewer.mayOrder}
                action={orderAgainAction}
              />
            )
          )
        }
        closeCase={
          viewer.mayOrder &&
          mayBeClosed(submission) && (
            <CloseCase
              submissionId={submissionId}
              reference={submission.reference}
              kind={submission.state === 'needs_you' ? 'needsYou' : 'unknown'}
              action={closeCaseAction}
            />
          )
        }
      />
      {hasActiveLine && (
        <Suspense>
          <PublisherSetups setups={asResult(listPublisherSetups(context, submissionId))} />
        </Suspense>
      )}
      <OrderView submission={submission} facts={facts} notes={notes} />
    </>
  )
}
