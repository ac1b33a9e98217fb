import 'server-only'
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { orderDrafts } from '@/lib/db/schema/orders'
import { log } from '@/lib/log'
import type { SystemContext } from '@/lib/services/context'
import { isUnclaimed, leaseFromNow, whileRenewing } from '@/lib/services/lease'

const LOOK_AGAIN_MS = 100

/**
 * Runs `write` while no other process writes Microsoft's cart of this draft, and while nothing of it is placed: an older
 * content never lands under a newer one, or under a press. Waits for whoever writes. Takes the draft's id; returns
 * undefined, without writing, once the draft was placed. `write` is told the name of the claim: a writer who lost it may
 * keep nothing any more.
 */
export async function holdCart<T>(
  db: SystemContext['db'],
  draftId: string,
  write: (cartBy: string) => Promise<T>,
): Promise<T | undefined> {
  const cartBy = randomUUID()
  const mine = and(eq(orderDrafts.id, draftId), eq(orderDrafts.cartBy, cartBy))
  while (!(await claim(db, draftId, cartBy))) {
    if (await isPlaced(db, draftId)) return undefined
    await pause(LOOK_AGAIN_MS)
  }
  const unheard = (error: unknown) => log.warn({ err: error, draftId }, 'the claim on a cart could not be renewed')
  const renew = () => db.update(orderDrafts).set({ cartUntil: leaseFromNow }).where(mine)
  try {
    return await whileRenewing(renew, unheard, () => write(cartBy))
  } finally {
    await db.update(orderDrafts).set({ cartUntil: null, cartBy: null }).where(mine).catch(unheard)
  }
}

/** What a writer that never came back has sent may still land, in the cart it wrote: that one is not used any more. */
const cartIfReleased = sql`case when ${orderDrafts.cartUntil} is null then ${orderDrafts.cart} end`

async function claim(db: SystemContext['db'], draftId: string, cartBy: string): Promise<boolean> {
  const claimed = await db
    .update(orderDrafts)
    .set({ cart: cartIfReleased, cartUntil: leaseFromNow, cartBy })
    .where(and(eq(orderDrafts.id, draftId), isNull(orderDrafts.placedAt), isUnclaimed(orderDrafts.cartUntil)))
    .returning({ id: orderDrafts.id })
  return claimed.length === 1
}

async function isPlaced(db: SystemContext['db'], draftId: string): Promise<boolean> {
  const [draft] = await db
    .select({ placedAt: orderDrafts.placedAt })
    .from(orderDrafts)
    .where(eq(orderDrafts.id, draftId))
  return draft?.placedAt !== null
}
