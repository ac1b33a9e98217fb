import 'server-only'
import { and, eq, inArray, lt, sql } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { catalogOffers, catalogPlans, catalogProducts } from '@/lib/db/schema/catalog'
import { type SkuOffers, toOfferRows, toPlanRow } from './to-plan-rows'

/** Rows per statement; a statement may carry 65,535 values. */
const BATCH = 1_000

type Learned = {
  market: string
  productId: string
  skus: readonly SkuOffers[]
  /** Whether this is all that the market has of the product, or only what one customer is offered. */
  isComplete: boolean
}

/**
 * Keeps what was read of a product's plans. A complete reading replaces what was there and marks the product as read; another
 * only adds to it. Does nothing for a product that the market does not list.
 */
export async function storePlans(db: Database, { market, productId, skus, isComplete }: Learned): Promise<void> {
  const readAt = new Date()
  const isProduct = and(eq(catalogProducts.market, market), eq(catalogProducts.productId, productId))
  await db.transaction(async (tx) => {
    const [known] = await tx.select({ title: catalogProducts.title }).from(catalogProducts).where(isProduct)
    if (!known) return
    const plans = skus.map(({ sku }) => toPlanRow(market, sku, readAt))
    for (const rows of batches(plans))
      await tx
        .insert(catalogPlans)
        .values(rows)
        .onConflictDoUpdate({
          target: [catalogPlans.market, catalogPlans.productId, catalogPlans.skuId],
          set: overwritten(PLAN_COLUMNS),
        })
    for (const rows of batches(skus.flatMap((one) => toOfferRows(market, one, readAt))))
      await tx
        .insert(catalogOffers)
        .values(rows)
        .onConflictDoUpdate({
          target: [
            catalogOffers.market,
            catalogOffers.productId,
            catalogOffers.skuId,
            catalogOffers.segment,
            catalogOffers.termDuration,
            catalogOffers.billingCycle,
          ],
          set: overwritten(OFFER_COLUMNS),
        })
    if (!isComplete) return
    const [ofProduct, offered] = [eq(catalogPlans.productId, productId), eq(catalogOffers.productId, productId)]
    await tx
      .delete(catalogPlans)
      .where(and(eq(catalogPlans.market, market), ofProduct, lt(catalogPlans.readAt, readAt)))
    await tx
      .delete(catalogOffers)
      .where(and(eq(catalogOffers.market, market), offered, lt(catalogOffers.readAt, readAt)))
    const plansText = plans.map(({ skuId, title }) => `${productId}:${skuId} ${title}`).join(' ')
    await tx
      .update(catalogProducts)
      .set({
        plansReadAt: readAt,
        hasTrial: plans.some(({ isTrial }) => isTrial),
        plansText: plansText.toLocaleLowerCase('en-US'),
      })
      .where(isProduct)
  })
}

/** Products that cannot be read are not tried again before tomorrow. */
export async function leaveUnread(db: Database, market: string, productIds: readonly string[]): Promise<void> {
  await db
    .update(catalogProducts)
    .set({ plansReadAt: new Date() })
    .where(and(eq(catalogProducts.market, market), inArray(catalogProducts.productId, [...productIds])))
}

const PLAN_COLUMNS = {
  title: 'title',
  description: 'description',
  minimumQuantity: 'minimum_quantity',
  maximumQuantity: 'maximum_quantity',
  isTrial: 'is_trial',
  isAddon: 'is_addon',
  prerequisites: 'prerequisites',
  purchasePrerequisites: 'purchase_prerequisites',
  provisioningVariables: 'provisioning_variables',
  inventoryVariables: 'inventory_variables',
  attestationType: 'attestation_type',
  minimumCommitment: 'minimum_commitment',
  readAt: 'read_at',
}

const OFFER_COLUMNS = {
  availabilityId: 'availability_id',
  currency: 'currency',
  isRenewable: 'is_renewable',
  renewalOptions: 'renewal_options',
  cancellationPolicies: 'cancellation_policies',
  readAt: 'read_at',
}

function overwritten<Columns extends Record<string, string>>(columns: Columns) {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, sql.raw(`excluded.${column}`)]))
}

function batches<Row>(rows: readonly Row[]): Row[][] {
  const count = Math.ceil(rows.length / BATCH)
  return Array.from({ length: count }, (_, index) => rows.slice(index * BATCH, (index + 1) * BATCH))
}
