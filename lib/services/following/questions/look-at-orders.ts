import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { orderLines, orders } from '@/lib/db/schema/orders'
import { deriveLineStage } from '@/lib/domain/line-stage'
import { isFresh } from '@/lib/domain/look-delay'
import { CustomerId, OrderId } from '@/lib/domain/wire/ids'
import { normalizeOrderStatus, type Order } from '@/lib/domain/wire/orders/order'
import { normalizeProvisioningStatus, type ProvisioningStatus } from '@/lib/domain/wire/orders/provisioning-status'
import type { Priority } from '@/lib/partner-center/http/budget/priority'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import type { SystemContext } from '@/lib/services/context'
import type { SubmissionRecord } from '@/lib/services/submissions/submission-record'
import type { LineReading } from '../store-reading'
import { provisioningReader, type Withheld } from './ask-provisioning'

/** Statuses such as `pending_po_upload` show on the order alone: it is read at every so many looks. */
const READ_ORDER_EVERY = 5

type LineRow = typeof orderLines.$inferSelect
type OrderRow = typeof orders.$inferSelect

/**
 * Asks Microsoft once about every order of a submission that still moves, as little as it can: the provisioning status
 * tells line by line; the order itself is read at first, when a line reached another stage, and now and then.
 * This is the only code that polls Microsoft. partner-center-api.md ch. 7.5, 7.6. Throws for what may be tried again.
 */
export async function lookAtOrders(
  context: SystemContext,
  submission: SubmissionRecord,
): Promise<{ readings: LineReading[]; withheld: Withheld | null }> {
  const { db } = context
  const ageMs = Date.now() - (submission.placedAt?.getTime() ?? 0)
  const priority = isFresh(ageMs) ? 'following' : 'revisiting'
  const known = await db.select().from(orders).where(eq(orders.submissionId, submission.id))
  const open = await db
    .select()
    .from(orderLines)
    .where(and(eq(orderLines.submissionId, submission.id), isNull(orderLines.settledAt)))
  const askProvisioning = await provisioningReader(context, submission, priority)
  const readings: LineReading[] = []
  let withheld: Withheld | null = null
  for (const order of known) {
    const lines = open.filter((line) => line.orderId === order.id)
    if (lines.length === 0) continue
    const provisioning = await askProvisioning(order.id)
    withheld ??= provisioning.withheld
    const isTold = provisioning.withheld === null && !lines.some((line) => needsOrder(order, line, provisioning.lines))
    const isDue = !isTold || submission.attempts % READ_ORDER_EVERY === 0
    const answer = isDue ? await readOrder(context, priority, order) : undefined
    // A new order may be missing for up to 15 minutes; what is known of it stands.
    if (isDue && !answer) continue
    const told = answer && endedInPart(order, answer) ? await askProvisioning(order.id) : provisioning
    readings.push(...lines.map((line) => toReading(order, line, answer, told.lines)))
  }
  return { readings, withheld }
}

/** A line that reached another stage, is fulfilled (its subscription stands on the order), or waits for what only the order shows. */
function needsOrder(order: OrderRow, line: LineRow, provisioning: ProvisioningStatus[]): boolean {
  const isFulfilled = normalizeProvisioningStatus(statusOf(line, provisioning)) === 'fulfilled'
  if (isFulfilled || line.stage === 'needs_you') return true
  return toReading(order, line, undefined, provisioning).stage !== line.stage
}

/** Its lines ended between the two questions: what failed, and is offered to be ordered again, is asked for once more. */
function endedInPart(known: OrderRow, answer: Order): boolean {
  return normalizeOrderStatus(answer.status) === 'partial_success' && answer.status !== known.status
}

async function readOrder(context: SystemContext, priority: Priority, { customerId, id }: OrderRow) {
  try {
    const reads = context.partnerCenterAt(priority).orders
    return await reads.get(CustomerId.parse(customerId), OrderId.parse(id))
  } catch (error) {
    if (error instanceof PartnerCenterError && error.status === 404) return undefined
    throw error
  }
}

function toReading(
  known: OrderRow,
  line: LineRow,
  answer: Order | undefined,
  provisioning: ProvisioningStatus[],
): LineReading {
  const read = answer?.lineItems.find((one) => one.lineItemNumber === line.lineItemNumber)
  const orderStatus = answer && (answer.status ?? 'unknown')
  const subscriptionId = read?.subscriptionId ?? line.subscriptionId ?? undefined
  const facts = { orderStatus: orderStatus ?? known.status, provisioning: statusOf(line, provisioning), subscriptionId }
  const { stage, reason } = deriveLineStage(facts)
  const { orderId, lineItemNumber } = line
  return { orderId, orderStatus, lineItemNumber, stage, reason, subscriptionId: subscriptionId ?? null }
}

function statusOf(line: LineRow, provisioning: ProvisioningStatus[]): string | undefined {
  return provisioning.find((one) => one.lineItemNumber === line.lineItemNumber)?.status
}
