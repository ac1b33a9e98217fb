import 'server-only'
import { createHash } from 'node:crypto'
import { canonicalJson } from '@/lib/domain/canonical-json'
import { sumByCurrency } from '@/lib/domain/decimal'
import type { DraftView } from '@/lib/domain/draft-view'
import type { DraftLine } from '@/lib/domain/order-draft'
import type { RefundRule, ReviewedCart, ReviewedLine } from '@/lib/domain/review'
import type { Availability } from '@/lib/domain/wire/catalog/availability'
import type { Cart, CartLineItem } from '@/lib/domain/wire/orders/cart'
import { normalizeBillingCycle } from '@/lib/domain/wire/orders/purchase'

/** Carts live 7 days when Microsoft does not say until when. partner-center-api.md ch. 6.2. */
const CART_LIFETIME_MS = 7 * 24 * 3600_000

/** Takes the draft, what was sent for it, and Microsoft's answer; returns them side by side, in the draft's order. */
export function readCart(draft: DraftView, offers: readonly Availability[], cart: Cart): ReviewedCart {
  const answered = new Map(cart.lineItems.map((line) => [line.id, line]))
  const lines = draft.content.lines.map((line, position) =>
    readLine(line, position, offers[position], answered.get(position)),
  )
  return {
    cartId: cart.id,
    draftVersion: draft.version,
    expiresAt: cart.expirationTimestamp ?? new Date(Date.now() + CART_LIFETIME_MS).toISOString(),
    readAt: new Date().toISOString(),
    lines,
    totals: sumByCurrency(
      lines.flatMap(({ currency, extendedPrice }) => (extendedPrice ? [{ currency, amount: extendedPrice }] : [])),
    ),
  }
}

function readLine(
  line: DraftLine,
  position: number,
  offer: Availability | undefined,
  answer: CartLineItem | undefined,
): ReviewedLine {
  const pricing = answer?.pricing
  return {
    position,
    key: line.key,
    catalogItemId: answer?.catalogItemId ?? offer?.catalogItemId ?? '',
    title: line.skuTitle || line.productTitle,
    friendlyName: answer?.friendlyName ?? line.friendlyName.trim(),
    quantity: answer?.quantity ?? line.quantity ?? 0,
    segment: line.choice?.segment ?? 'commercial',
    termDuration: line.choice?.termDuration ?? '',
    billingCycle: line.choice?.billingCycle ?? '',
    orderGroup: answer?.orderGroup ?? null,
    promotionId: answer?.promotionId ?? null,
    customTermEndDate: answer?.customTermEndDate?.slice(0, 10) ?? null,
    currency: answer?.currencyCode ?? offer?.defaultCurrency?.code ?? '',
    listPrice: pricing?.listPrice ?? null,
    discountedPrice: pricing?.discountedPrice ?? null,
    proratedPrice: pricing?.proratedPrice ?? null,
    price: pricing?.price ?? null,
    extendedPrice: pricing?.extendedPrice ?? null,
    error: readError(answer),
    asked: digestAsked(line),
    refunds: readRefunds(line, offer),
    isAzurePrepaid: line.provisioningVariables.length > 0 || line.minimumCommitment !== null,
  }
}

/** Everything that bears on a line's price, and nothing that does not: names may change. */
function digestAsked({ productId, skuId, choice, quantity, options }: DraftLine): string {
  const { promotionId, customTermEndDate, purchaseCommitment } = options
  const asked = { productId, skuId, choice, quantity, promotionId, customTermEndDate, purchaseCommitment }
  return createHash('sha256').update(canonicalJson(asked)).digest('base64url').slice(0, 16)
}

/** The policies of the term that was chosen; an offer without a term has them on its only entry. ch. 5.6. */
function readRefunds({ choice }: DraftLine, offer: Availability | undefined): RefundRule[] {
  const term = offer?.terms.find(
    ({ duration, billingCycle }) =>
      (duration ?? '') === choice?.termDuration &&
      (!billingCycle || normalizeBillingCycle(billingCycle) === choice.billingCycle),
  )
  const options = term?.cancellationPolicies.flatMap(({ refundOptions }) => refundOptions) ?? []
  return options.flatMap(({ type, expiresAfter }) => (expiresAfter ? [{ type: type ?? '', expiresAfter }] : []))
}

/** A line that Microsoft left out of its answer is an error too: it would not be ordered. ch. 6.5. */
function readError(answer: CartLineItem | undefined): ReviewedLine['error'] {
  if (!answer) return { code: 'missing', description: '' }
  if (!answer.error) return null
  const { errorCode, errorDescription, additionalInformation } = answer.error
  const availableQuantity = additionalInformation?.availableQuantity
  return {
    code: errorCode,
    description: errorDescription ?? '',
    ...(availableQuantity === undefined ? {} : { availableQuantity }),
  }
}
