import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { orderDrafts } from '@/lib/db/schema/orders'
import { AppError } from '@/lib/domain/app-error'
import { findDraftProblems } from '@/lib/domain/draft-problems'
import type { DraftView } from '@/lib/domain/draft-view'
import { listChanges } from '@/lib/domain/guards/list-changes'
import type { ReviewedCart } from '@/lib/domain/review'
import { CartId, CustomerId } from '@/lib/domain/wire/ids'
import type { Cart } from '@/lib/domain/wire/orders/cart'
import type { CartRequest } from '@/lib/domain/wire/orders/cart-request'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import { resolveOffers } from '@/lib/services/catalog/resolve-offers'
import type { ActorContext } from '@/lib/services/context'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { InvalidDraft } from '@/lib/services/drafts/invalid-draft'
import { inTurn } from '@/lib/services/in-turn'
import { toAppError } from '@/lib/services/to-app-error'
import { holdCart } from './cart/hold-cart'
import { readCart } from './cart/read-cart'
import { toCartRequest } from './cart/to-cart-request'

export const PrepareCart = z.object({ draftId: z.guid() })
export type PrepareCart = z.infer<typeof PrepareCart>

/**
 * Makes Microsoft's cart say what the draft says — creates it, or replaces its content — and keeps the answer: line
 * errors, order groups, prices. Nothing is ordered by it. partner-center-api.md ch. 6.1–6.5.
 * One at a time per draft, over all processes, each with the draft as it is then: an older content never arrives after a
 * newer one, and none after the draft was placed.
 * `forBuilder`: what it answers is shown where the order is written, so that later answers are compared with it.
 * Throws InvalidDraft with what to mend first; AppError for what Partner Center refused as a whole.
 */
export async function prepareCart(
  context: ActorContext,
  { draftId }: PrepareCart,
  { forBuilder = false } = {},
): Promise<ReviewedCart> {
  assertMayOrder(context.actor)
  const askedAt = Date.now()
  const reviewed = await inTurn(draftId, () =>
    holdCart(context.db, draftId, (cartBy) => prepare(context, { draftId, askedAt, cartBy, forBuilder })),
  )
  if (!reviewed) throw new AppError('draftAlreadyPlaced')
  return reviewed
}

type Preparing = PrepareCart & { askedAt: number; cartBy: string; forBuilder: boolean }

async function prepare(
  context: ActorContext,
  { draftId, askedAt, cartBy, forBuilder }: Preparing,
): Promise<ReviewedCart> {
  const draft = await getDraft(context, draftId)
  if (draft.submissionId) throw new AppError('draftAlreadyPlaced')
  // Whoever waited for their turn takes an answer that came meanwhile: a slow Microsoft is not asked once per key.
  if (draft.cart?.draftVersion === draft.version && Date.parse(draft.cart.readAt) >= askedAt) return draft.cart
  const problems = findDraftProblems(draft.content, draft.customer.country)
  if (problems.length > 0) throw new InvalidDraft(problems)
  try {
    const [offers, shown] = await Promise.all([
      resolveOffers(context, draft),
      forBuilder ? null : findShown(context, draft),
    ])
    const cart = await putCart(context, draft, toCartRequest(draft.content, offers))
    const reviewed = readCart(draft, offers, cart)
    await keep(context, draft, { cart: reviewed, shown: nextShown(shown, reviewed) }, cartBy)
    return reviewed
  } catch (error) {
    throw toAppError(error)
  }
}

/** The cart of this draft with new content; a new one when there is none, or when it expired (404/800008). */
async function putCart({ db, partnerCenter }: ActorContext, draft: DraftView, request: CartRequest): Promise<Cart> {
  const customerId = CustomerId.parse(draft.customer.id)
  if (draft.cart && new Date(draft.cart.expiresAt) > new Date()) {
    const cartId = CartId.parse(draft.cart.cartId)
    try {
      const { data } = await partnerCenter.carts.update(customerId, cartId, request, { requestId: randomUUID() })
      return data
    } catch (error) {
      // It may still land, under whatever is written next: this cart is not used any more.
      if (error instanceof PartnerCenterError && error.outcome === 'unknown')
        await db.update(orderDrafts).set({ cart: null }).where(eq(orderDrafts.id, draft.id))
      const gone = error instanceof PartnerCenterError && (error.code === '800008' || error.code === '800065')
      if (!gone) throw error
    }
  }
  const { data } = await partnerCenter.carts.create(customerId, request, { requestId: randomUUID() })
  return data
}

/** Only for the version that was sent: a draft that moved on meanwhile keeps its older answer, and is asked again. */
async function keep(
  { db }: ActorContext,
  draft: DraftView,
  answer: { cart: ReviewedCart; shown: ReviewedCart },
  cartBy: string,
): Promise<void> {
  const isAsSent = and(
    eq(orderDrafts.id, draft.id),
    eq(orderDrafts.version, draft.version),
    eq(orderDrafts.cartBy, cartBy),
  )
  await db
    .update(orderDrafts)
    .set(answer)
    .where(and(isAsSent, isNull(orderDrafts.placedAt)))
}

async function findShown({ db }: ActorContext, { id }: DraftView): Promise<ReviewedCart | null> {
  const [row] = await db.select({ shown: orderDrafts.shown }).from(orderDrafts).where(eq(orderDrafts.id, id))
  return row?.shown ?? null
}

/** What moved since is compared with what was shown until somebody goes on with it; otherwise this answer is what is shown. */
function nextShown(shown: ReviewedCart | null, cart: ReviewedCart): ReviewedCart {
  return shown && listChanges(shown, cart).length > 0 ? shown : cart
}
