import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { StockCheck } from '@/lib/domain/provisioning/azure-plan'
import type { Sku } from '@/lib/domain/wire/catalog/sku'
import { CustomerId } from '@/lib/domain/wire/ids'
import { getMarket } from '@/lib/services/catalog/get-market'
import type { ActorContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'
import { listAzurePlans } from './list-azure-plans'

export const CheckStock = z.object({
  customerId: z.guid(),
  productId: z.string().min(1).max(64),
  skuId: z.string().min(1).max(64),
  subscriptionId: z.guid(),
})
export type CheckStock = z.infer<typeof CheckStock>

/**
 * Asks whether Microsoft has what is to be reserved for this subscription; null where the SKU wants no such check, or
 * Microsoft answers nothing about it. partner-center-api.md ch. 5.8. Throws AppError.
 */
export async function checkStock(context: ActorContext, input: CheckStock): Promise<StockCheck | null> {
  const { partnerCenter } = context
  const { productId, skuId } = input
  const customerId = CustomerId.parse(input.customerId)
  try {
    const skus = await partnerCenter.skus.listForCustomer(customerId, productId)
    const sku = skus.find(({ id }) => id === skuId)
    if (!sku?.purchasePrerequisites.some((name) => name.toLowerCase() === 'inventorycheck')) return null
    const market = await getMarket(context, customerId)
    const inventoryContext = await readContext(context, sku, input)
    const question = { targetItems: [{ productId, skuId }], inventoryContext }
    const { data } = await partnerCenter.inventory.check(market, question, { requestId: randomUUID() })
    const item = data.find((one) => one.skuId === undefined || one.skuId === skuId)
    if (!item) return null
    return { isRestricted: item.isRestricted, reasons: item.restrictions.flatMap((one) => one.description ?? []) }
  } catch (error) {
    throw toAppError(error)
  }
}

/** What the SKU names as inventory variables, as far as it is known; keys as the SKU spells them. ch. 5.5, 5.8. */
async function readContext(
  context: ActorContext,
  { inventoryVariables, dynamicAttributes }: Sku,
  { customerId, subscriptionId }: CheckStock,
): Promise<Record<string, string>> {
  const plans = await listAzurePlans(context, { customerId })
  const plan = plans.find((one) => one.subscriptionId.toLowerCase() === subscriptionId.toLowerCase())
  const known: Record<string, unknown> = {
    customerid: customerId,
    azuresubscriptionid: plan?.subscriptions.find(({ isActive }) => isActive)?.entitlementId ?? subscriptionId,
    armregionname: dynamicAttributes?.armRegionName,
  }
  return Object.fromEntries(
    inventoryVariables.flatMap((name) => {
      const value = known[name.toLowerCase()]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
}
