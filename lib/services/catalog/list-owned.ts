import 'server-only'
import { eq, max } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema/orders'
import type { OwnedSubscription } from '@/lib/domain/owned-subscription'
import { CustomerId } from '@/lib/domain/wire/ids'
import { normalizeBillingCycle } from '@/lib/domain/wire/orders/purchase'
import { normalizeSubscriptionStatus, type Subscription } from '@/lib/domain/wire/subscriptions/subscription'
import type { ActorContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'

/** A new subscription shows up in Microsoft's list up to 15 minutes late anyhow. ch. 8.1 S2. */
const FRESH_FOR_MS = 3 * 60_000
/** Customers kept per process. */
const KEPT = 300

/** `mark`: the newest change of what we ordered for the customer; another one makes the reading old, in every process. */
type Reading = { at: number; mark: string; owned: Promise<OwnedSubscription[]> }
const readings = new Map<string, Reading>()

/**
 * Everything the customer has or had, those of before new commerce included, newest first; kept for a few minutes per
 * process, because picker, options and review all ask. partner-center-api.md ch. 8.1 S1, 8.2. Throws AppError.
 */
export async function listOwned(
  { db, partnerCenter }: Pick<ActorContext, 'db' | 'partnerCenter'>,
  customerId: string,
): Promise<OwnedSubscription[]> {
  const id = CustomerId.parse(customerId)
  const mark = await findMark(db, id)
  const kept = readings.get(id)
  if (kept?.mark === mark && Date.now() - kept.at < FRESH_FOR_MS) return kept.owned
  const owned = partnerCenter.subscriptions.list(id).then(
    (subscriptions) => subscriptions.map(toOwned).sort((a, b) => compare(b.startDate ?? '', a.startDate ?? '')),
    (error) => {
      if (readings.get(id)?.owned === owned) readings.delete(id)
      throw toAppError(error)
    },
  )
  readings.delete(id)
  readings.set(id, { at: Date.now(), mark, owned })
  const [oldest] = readings.keys()
  if (readings.size > KEPT && oldest) readings.delete(oldest)
  return owned
}

async function findMark(db: ActorContext['db'], customerId: string): Promise<string> {
  const [newest] = await db
    .select({ changedAt: max(orderSubmissions.changedAt) })
    .from(orderSubmissions)
    .where(eq(orderSubmissions.customerId, customerId))
  return newest?.changedAt?.toISOString() ?? ''
}

/** Takes a customer's id; the next question about what they own goes to Microsoft: something was just bought. */
export function forgetOwned(customerId: string): void {
  readings.delete(CustomerId.parse(customerId))
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))

function toOwned(subscription: Subscription): OwnedSubscription {
  const { id, offerId, commitmentEndDate: end, commitmentEndDateTime: endsAt, productType } = subscription
  // A legacy offer is a bare GUID; new commerce names product:sku:availability. ch. 5.1, 8.2.
  const [productId = '', skuId = ''] = offerId?.includes(':') ? offerId.split(':') : []
  return {
    subscriptionId: id,
    productId,
    skuId,
    offerId: offerId ?? '',
    offerName: subscription.offerName ?? '',
    friendlyName: subscription.friendlyName ?? '',
    quantity: subscription.quantity ?? 0,
    status: normalizeSubscriptionStatus(subscription.status),
    termDuration: subscription.termDuration ?? '',
    billingCycle: normalizeBillingCycle(subscription.billingCycle),
    startDate: (subscription.effectiveStartDate ?? subscription.creationDate)?.slice(0, 10) ?? null,
    endDate: (end ?? endsAt)?.slice(0, 10) ?? null,
    endsAt: endsAt ?? end ?? null,
    autoRenew: subscription.autoRenewEnabled ?? false,
    isTrial: subscription.isTrial ?? false,
    orderId: subscription.orderId ?? null,
    entitlementId: subscription.entitlementId ?? null,
    productType: productType?.id ?? '',
  }
}
