import 'server-only'
import { eq } from 'drizzle-orm'
import { orderLines, orderSubmissions, orders } from '@/lib/db/schema'
import { AppError } from '@/lib/domain/app-error'
import { deriveLineStage } from '@/lib/domain/line-stage'
import { CustomerId, OrderId } from '@/lib/domain/wire/ids'
import type { Order } from '@/lib/domain/wire/orders/order'
import type { ProvisioningStatus } from '@/lib/domain/wire/orders/provisioning-status'
import { EntraError } from '@/lib/entra/errors'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import type { SystemContext } from '@/lib/services/context'
import type { SubmissionRecord } from '@/lib/services/submissions/submission-record'
import { type LineReading, recordProgress } from './record-progress'

/**
 * Looks once at every order of a placed submission that still moves: the order itself with the App-only token, its
 * provisioning status with the submitter's. Stores what changed and queues the next look, until all is settled.
 * This is the only code that polls Microsoft. partner-center-api.md ch. 7.5, 7.6. Throws for what may be tried again.
 */
export async function followSubmission(
  context: SystemContext,
  { submissionId }: { submissionId: string },
): Promise<void> {
  const { db } = context
  const [submission] = await db.select().from(orderSubmissions).where(eq(orderSubmissions.id, submissionId))
  if (!submission?.placedAt || submission.settledAt) return
  const followed = await db.select().from(orders).where(eq(orders.submissionId, submissionId))
  const lines = await db.select().from(orderLines).where(eq(orderLines.submissionId, submissionId))
  const moving = followed.filter((order) => lines.some((line) => line.orderId === order.id && line.settledAt === null))
  let withoutPerson: string | null = null
  const readings: LineReading[] = []
  for (const order of moving) {
    const [answer, provisioning] = await Promise.all([
      readOrder(context, submission, order.id),
      readProvisioning(context, submission, order.id),
    ])
    withoutPerson ??= provisioning.withheld
    if (answer) readings.push(...toReadings(answer, provisioning.lines))
  }
  await recordProgress(context, submission, readings, withoutPerson)
}

/** Undefined while Microsoft does not show it yet (404/20000, up to 15 minutes). */
async function readOrder(
  context: SystemContext,
  submission: SubmissionRecord,
  orderId: string,
): Promise<Order | undefined> {
  try {
    return await context.partnerCenter.orders.get(CustomerId.parse(submission.customerId), OrderId.parse(orderId))
  } catch (error) {
    if (error instanceof PartnerCenterError && error.status === 404) return undefined
    throw error
  }
}

/** `withheld` says why nobody could ask: the submitter's role or sign-in. The order alone then tells what it can. */
async function readProvisioning(
  context: SystemContext,
  submission: SubmissionRecord,
  orderId: string,
): Promise<{ lines: ProvisioningStatus[]; withheld: string | null }> {
  try {
    const partnerCenter = context.partnerCenterAs(submission.sessionId, 'following')
    const customerId = CustomerId.parse(submission.customerId)
    return { lines: await partnerCenter.orders.provisioningStatus(customerId, OrderId.parse(orderId)), withheld: null }
  } catch (error) {
    if (error instanceof PartnerCenterError && error.status === 404) return { lines: [], withheld: null }
    if (error instanceof PartnerCenterError && error.status === 403) return { lines: [], withheld: 'role' }
    if (error instanceof PartnerCenterError && error.status === 401) return { lines: [], withheld: 'signIn' }
    if (error instanceof EntraError && error.kind === 'sign-in-again') return { lines: [], withheld: 'signIn' }
    if (error instanceof AppError && error.code === 'sessionEnded') return { lines: [], withheld: 'signIn' }
    throw error
  }
}

function toReadings(order: Order, provisioning: ProvisioningStatus[]): LineReading[] {
  return order.lineItems.map((line) => {
    const status = provisioning.find((one) => one.lineItemNumber === line.lineItemNumber)?.status
    const { subscriptionId } = line
    const { stage, reason } = deriveLineStage({ orderStatus: order.status, provisioning: status, subscriptionId })
    return {
      orderId: order.id,
      orderStatus: order.status ?? 'unknown',
      lineItemNumber: line.lineItemNumber,
      stage,
      reason,
      subscriptionId: subscriptionId ?? null,
    }
  })
}
