import { z } from 'zod'
import { Amount } from '../../money'
import { maybe, Text } from '../scalars'

/** A file that stands with an order. `attachmentType`: `POAttachment`, `TenderAttachment`. ch. 7.8. */
export const OrderAttachment = z.looseObject({
  attachmentId: Text,
  fileName: maybe(z.string()),
  /** In KB. */
  sizeInKB: maybe(Amount),
  attachmentType: maybe(z.string()),
})
export type OrderAttachment = z.infer<typeof OrderAttachment>

/**
 * What is told of a purchase order beside its files; the part `metadata` of the upload. Price and currency are required
 * (400/900254); a tender needs a link or a file (400/900253). ch. 7.8.
 */
export const PurchaseOrderDetails = z.strictObject({
  /** So on the wire: a small "of". */
  isPartofTender: z.boolean(),
  /** What the customer pays, decimal text. */
  customerPrice: z.string().regex(/^\d+(?:\.\d+)?$/),
  /** ISO 4217. */
  currency: z.string().length(3),
  fxRate: z
    .string()
    .regex(/^\d+(?:\.\d+)?$/)
    .optional(),
  tenderLink: z.url().optional(),
})
export type PurchaseOrderDetails = z.infer<typeof PurchaseOrderDetails>
