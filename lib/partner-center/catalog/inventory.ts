import 'server-only'
import { InventoryCheck, type InventoryItem, InventoryItems } from '@/lib/domain/wire/catalog/inventory'
import { query } from '../http/address'
import type { Answer, Client, WriteOptions } from '../http/client'

/** P13 of partner-center-api.md ch. 5.2. */
export function inventory(client: Client) {
  return {
    /**
     * POST /v1/extensions/product/checkInventory?country= → 200 a bare list of InventoryItem; what is unknown is left
     * out. Needed where a SKU's `purchasePrerequisites` name `InventoryCheck`. App-only or App+User.
     * ch. 5.8 / learn.microsoft.com …/check-inventory. Throws ZodError for a question without items.
     */
    check(
      country: string,
      question: InventoryCheck,
      { requestId, signal }: WriteOptions,
    ): Promise<Answer<InventoryItem[]>> {
      const address = `/v1/extensions/product/checkInventory${query({ country })}`
      const body = InventoryCheck.parse(question)
      return client.write('POST', InventoryItems, address, { requestId, body, signal })
    },
  }
}
