import 'server-only'
import { FormData } from 'undici'
import { Collection } from '@/lib/domain/wire/collection'
import type { CustomerId, OrderId } from '@/lib/domain/wire/ids'
import { OrderAttachment, PurchaseOrderDetails } from '@/lib/domain/wire/orders/order-attachment'
import { path } from '../http/address'
import type { Answer, Client, Download, WriteOptions } from '../http/client'
import { readAll } from '../http/paging'

export type PurchaseOrder = {
  details: PurchaseOrderDetails
  /** At least one: otherwise 400/900252. */
  purchaseOrderFiles: File[]
  tenderFiles?: File[]
}

/** O8, O9 of partner-center-api.md ch. 7.1: what an order wants that stands at `pending_po_upload`. */
export function orderAttachments(client: Client) {
  const addressOf = (customerId: CustomerId, orderId: OrderId) => path`/v1/customers/${customerId}/orders/${orderId}`

  return {
    /**
     * POST /v1/customers/{customer-id}/orders/{order-id}/attachment, multipart: `metadata`, `pofiles`, `tenderfiles` →
     * 201 Collection of OrderAttachment; 400/900252 no file, 900253 a tender without proof, 900254 no price or currency.
     * App-only or App+User. ch. 7.8 / learn.microsoft.com …/attaching-purchase-order-and-completing-po-details
     */
    async upload(
      customerId: CustomerId,
      orderId: OrderId,
      { details, purchaseOrderFiles, tenderFiles = [] }: PurchaseOrder,
      { requestId, signal }: WriteOptions,
    ): Promise<Answer<OrderAttachment[]>> {
      const form = new FormData()
      form.append('metadata', JSON.stringify(PurchaseOrderDetails.parse(details)))
      for (const file of purchaseOrderFiles) form.append('pofiles', file, file.name)
      for (const file of tenderFiles) form.append('tenderfiles', file, file.name)
      const address = `${addressOf(customerId, orderId)}/attachment`
      const answer = await client.upload(Collection(OrderAttachment), address, { requestId, form, signal })
      return { ...answer, data: answer.data.items }
    },

    /** GET /v1/customers/{customer-id}/orders/{order-id}/attachments → 200 Collection. App-only or App+User. ch. 7.1 O9 (SDK) */
    list(customerId: CustomerId, orderId: OrderId): Promise<OrderAttachment[]> {
      return readAll(client, OrderAttachment, `${addressOf(customerId, orderId)}/attachments`)
    },

    /** GET /v1/customers/{customer-id}/orders/{order-id}/attachment/{attachment-id} → 200 the file. App-only or App+User. ch. 7.1 O9 (SDK) */
    download(customerId: CustomerId, orderId: OrderId, attachmentId: string): Promise<Download> {
      const address = `${addressOf(customerId, orderId)}${path`/attachment/${attachmentId}`}`
      return client.stream(address, { headers: { Accept: '*/*' } })
    },
  }
}
