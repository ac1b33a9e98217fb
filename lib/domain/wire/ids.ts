import { z } from 'zod'

/**
 * Identifiers of Microsoft's resources. partner-center-api.md appendix C. GUIDs are kept in lower case, because legacy
 * services answer in upper case and the same id must stay one id; order ids are opaque and keep theirs.
 */
const guid = z.guid().toLowerCase()

/** The customer's Entra tenant id. */
export const CustomerId = guid.brand<'CustomerId'>()
export type CustomerId = z.infer<typeof CustomerId>

export const CartId = guid.brand<'CartId'>()
export type CartId = z.infer<typeof CartId>

export const SubscriptionId = guid.brand<'SubscriptionId'>()
export type SubscriptionId = z.infer<typeof SubscriptionId>

/** 12 hex digits (new commerce), 33 url-safe characters (one-time) or a GUID (legacy): never taken apart. */
export const OrderId = z
  .string()
  .regex(/^[\w-]{1,64}$/)
  .brand<'OrderId'>()
export type OrderId = z.infer<typeof OrderId>

/** Microsoft's partner id ("MPN id", "PartnerID"): decimal digits, handled as text. */
export const MpnId = z.string().regex(/^\d{1,10}$/)
export type MpnId = z.infer<typeof MpnId>
