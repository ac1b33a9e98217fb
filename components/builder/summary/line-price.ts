import { choiceKey } from '@/components/builder/choice-key'
import type { DraftContent, DraftLine } from '@/lib/domain/order-draft'
import type { ReviewedCart, ReviewedLine } from '@/lib/domain/review'

/** What Microsoft last answered about this very line, or undefined when the line has changed since. */
export function findAnswer(cart: ReviewedCart | null, line: DraftLine): ReviewedLine | undefined {
  const answer = cart ? answersOf(cart).get(line.key) : undefined
  const isSame =
    answer?.catalogItemId.startsWith(`${line.productId}:${line.skuId}:`) &&
    answer.quantity === line.quantity &&
    answer.segment === line.choice?.segment &&
    answer.termDuration === line.choice.termDuration &&
    answer.billingCycle === line.choice.billingCycle
  return isSame ? answer : undefined
}

/** By the line's key. Every line asks at every key that is typed, and an answer does not change. */
const known = new WeakMap<ReviewedCart, ReadonlyMap<string, ReviewedLine>>()

function answersOf(cart: ReviewedCart): ReadonlyMap<string, ReviewedLine> {
  const answers = known.get(cart) ?? new Map(cart.lines.map((line) => [line.key, line]))
  known.set(cart, answers)
  return answers
}

/** Whether the cart's totals are those of these lines. */
export function isAnswered(cart: ReviewedCart | null, lines: readonly DraftLine[]): boolean {
  return (
    cart !== null && cart.lines.length === lines.length && lines.every((line) => findAnswer(cart, line) !== undefined)
  )
}

/** What the cart depends on, as one text: notes and PO number are ours, and cost no question. */
export function priceKey({ lines, partnerIdOnRecord, additionalPartnerIds }: DraftContent): string {
  const asked = lines.map((line) => [
    line.key,
    line.productId,
    line.skuId,
    choiceKey(line.choice),
    line.quantity,
    line.friendlyName,
    line.attestationAccepted,
    line.options,
  ])
  return JSON.stringify([asked, partnerIdOnRecord, additionalPartnerIds])
}
