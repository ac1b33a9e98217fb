import type { SubmissionView } from '@/lib/domain/submission-view'
import { Attestation } from './facts/attestation'
import { Facts } from './facts/facts'
import { Overrides } from './facts/overrides'
import type { KnownFacts } from './lines/known-facts'
import { OrderPart } from './lines/order-part'
import { RefusedGroup } from './lines/refused-group'
import { RequestedLines } from './lines/requested-lines'
import type { Notes } from './notes/note-props'
import { FoundOut } from './outcome/found-out'
import { ExchangeList } from './record/exchange-list'
import { RawRecord } from './record/raw-record'
import { SupportDetails } from './support/support-details'
import { SupportPacketLink } from './support/support-packet-link'
import { Timeline } from './timeline/timeline'

type OrderViewProps = { submission: SubmissionView; facts: KnownFacts; notes: Notes }

/** What became of a press: its orders and refused groups, what happened; beside it the facts and what was attested. */
export function OrderView({ submission, facts, notes }: OrderViewProps) {
  const { orders, refusedGroups, cart } = submission
  const isOpen = orders.length === 0 && refusedGroups.length === 0
  return (
    <div className="mt-6 grid gap-x-6 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(18rem,1fr)] print:block print:space-y-6">
      <div className="grid min-w-0 grid-cols-1 content-start gap-8">
        {orders.map((order, index) => (
          <OrderPart
            key={order.id}
            order={order}
            number={index + 1}
            count={orders.length}
            submission={submission}
            facts={facts}
          />
        ))}
        {refusedGroups.map((group) => (
          <RefusedGroup key={group.orderGroupId} group={group} lines={cart.lines} />
        ))}
        {isOpen && <RequestedLines lines={cart.lines} />}
        <FoundOut submission={submission} />
        <Timeline events={submission.events} notes={notes} />
        <div className="grid gap-3 print:hidden">
          <SupportPacketLink submissionId={submission.id} />
          <SupportDetails submission={submission} />
          <ExchangeList entryId={submission.id} />
          {!isOpen && <RawRecord entryId={submission.id} />}
        </div>
      </div>
      <div className="grid content-start gap-4 self-start">
        <Facts submission={submission} />
        <Attestation submission={submission} />
        {submission.overrides.length > 0 && (
          <Overrides overrides={submission.overrides} customerId={submission.customer.id} />
        )}
      </div>
    </div>
  )
}
