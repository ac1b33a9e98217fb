import 'server-only'
import { mayOrder } from '@/lib/domain/actor'
import { AppError } from '@/lib/domain/app-error'
import type { DraftView } from '@/lib/domain/draft-view'
import { listGuards } from '@/lib/domain/guards/list-guards'
import type { OrderReview } from '@/lib/domain/order-review'
import type { ReviewedCart } from '@/lib/domain/review'
import { log } from '@/lib/log'
import type { ActorContext } from '@/lib/services/context'
import { readGuardFacts } from '@/lib/services/guards/read-guard-facts'
import { findMargins } from '@/lib/services/margins/find-margins'
import { namePromotions } from '@/lib/services/promotions/name-promotions'
import { prepareCart } from './prepare-cart'

/**
 * Microsoft's answer to a draft, and what a person has to answer before it is placed. Who may not order asks Microsoft
 * nothing, and sees its last answer if that is one to this version of the draft. Throws as prepareCart does.
 */
export async function openReview(context: ActorContext, draft: DraftView): Promise<OrderReview> {
  const reading = mayOrder(context.actor)
    ? Promise.all([prepareCart(context, { draftId: draft.id }), readGuardFacts(context.db, draft)])
    : Promise.all([lastAnswer(draft), undefined])
  const [cart, facts] = await reading
  const { content, customer } = draft
  const [margins, promotionNames] = await Promise.all([
    findMargins(context, draft, cart),
    nameAll(context, customer.id, [cart, facts?.shown]),
  ])
  const guards = facts ? listGuards({ content, customer, cart, margins }, facts) : []
  return { cart, guards, margins, promotionNames }
}

function lastAnswer({ cart, version }: DraftView): ReviewedCart {
  if (cart?.draftVersion === version) return cart
  throw new AppError('notAllowedToOrder')
}

/** Without names the ids stand there: nothing waits for them for longer than one answer. */
async function nameAll(
  context: ActorContext,
  customerId: string,
  carts: (ReviewedCart | null | undefined)[],
): Promise<Record<string, string>> {
  const promotionIds = carts.flatMap((cart) => cart?.lines.map(({ promotionId }) => promotionId) ?? [])
  try {
    return await namePromotions(context, { customerId, promotionIds })
  } catch (error) {
    log.warn({ err: error }, 'the promotions of a review could not be named')
    return {}
  }
}
