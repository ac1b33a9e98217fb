import { z } from 'zod'
import type { Table } from '../../../tables.ts'

/** A document that was uploaded for an order. */
export const OrderAttachment = z.object({
  orderId: z.string(),
  attachmentId: z.string(),
  fileName: z.string(),
  sizeInKB: z.int(),
  attachmentType: z.enum(['POAttachment', 'TenderAttachment']),
  contentType: z.string(),
  /** Base64. */
  content: z.string(),
})
export type OrderAttachment = z.infer<typeof OrderAttachment>

export const orderAttachments: Table<OrderAttachment> = { name: 'orderAttachments', row: OrderAttachment }
