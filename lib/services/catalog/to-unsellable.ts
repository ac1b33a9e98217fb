import 'server-only'
import type { Unsellable } from '@/lib/domain/catalog'
import { sameEnum } from '@/lib/domain/wire/enums'

/**
 * Why a customer can order nothing of something, or null. Takes Microsoft's product type, the segments it is offered in, and
 * those the customer may buy in. partner-center-api.md ch. 5.4, 5.6, 5.9.
 */
export function toUnsellable(
  productType: string,
  offered: readonly string[],
  allowed: readonly string[],
): Unsellable | null {
  if (sameEnum(productType, 'OnlineServices')) return { reason: 'legacy' }
  const [first] = offered
  const isOpen = first === undefined || offered.some((segment) => allowed.includes(segment))
  return isOpen ? null : { reason: 'notQualified', segment: first }
}
