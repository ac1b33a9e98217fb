import 'server-only'
import { z } from 'zod'
import { decodeText } from '@/lib/domain/order-text/decode-text'
import type { OrderTextAnswer } from '@/lib/domain/order-text/reading'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'
import { matchLines } from './match-lines'
import { parseOrderText } from './parse-order-text'

export const ReadOrderText = z.object({ customerId: z.guid(), bytes: z.instanceof(Uint8Array<ArrayBufferLike>) })
export type ReadOrderText = z.infer<typeof ReadOrderText>

/**
 * Takes the bytes of a file or of a pasted text; returns the lines they want, beside what the customer's catalogue has for
 * them, or why they are no text. Changes nothing. Throws AppError notAllowedToOrder, customerNotFound, and what a first
 * reading of a market throws.
 */
export async function readOrderText(
  context: ActorContext,
  { customerId, bytes }: ReadOrderText,
): Promise<OrderTextAnswer> {
  assertMayOrder(context.actor)
  const decoded = decodeText(bytes)
  if ('unreadable' in decoded) return { kind: 'unreadable', reason: decoded.unreadable }
  const { wanted, unread, leftOut } = parseOrderText(decoded.text)
  const matched = await matchLines(context, { customerId, wanted })
  const all = [...unread, ...matched.unread].sort((a, b) => a.row - b.row)
  return { kind: 'read', encoding: decoded.encoding, ...matched, unread: all, leftOut }
}
