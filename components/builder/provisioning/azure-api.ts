import { ask, orThrow, search } from '@/components/builder/ask-server'
import type { DraftLine } from '@/lib/domain/order-draft'
import type { AzurePlan, RegistrationState, StockCheck } from '@/lib/domain/provisioning/azure-plan'

/** What the provisioning of Azure lines asks our server; each throws RefusedError. Takes the customer's id. */
export function azureApi(customerId: string) {
  const customer = `/api/customers/${customerId}`
  const registration = (subscriptionId: string) =>
    `${customer}/azure/${encodeURIComponent(subscriptionId)}/registration`
  return {
    listPlans: async (signal: AbortSignal): Promise<AzurePlan[]> => orThrow(await ask(`${customer}/azure`, { signal })),
    registration: async (subscriptionId: string, signal: AbortSignal): Promise<RegistrationState> =>
      orThrow(await ask(registration(subscriptionId), { signal })),
    register: async (subscriptionId: string): Promise<RegistrationState> =>
      orThrow(await ask(registration(subscriptionId), { method: 'POST' })),
    checkStock: async (
      { productId, skuId }: Pick<DraftLine, 'productId' | 'skuId'>,
      subscriptionId: string,
      signal: AbortSignal,
    ): Promise<StockCheck | null> =>
      orThrow(await ask(`${customer}/stock?${search({ productId, skuId, subscriptionId })}`, { signal })),
  }
}
