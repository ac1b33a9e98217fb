import 'server-only'
import { and, eq, gt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { closingWindows } from '@/lib/db/schema/closing-windows'
import { customers } from '@/lib/db/schema/customers'
import { partnerSubscriptions } from '@/lib/db/schema/history'
import { orders } from '@/lib/db/schema/orders'
import type { ClosingPage } from '@/lib/domain/closing-window'
import type { ActorContext } from '@/lib/services/context'

const Cursor = z.tuple([z.iso.datetime(), z.guid(), z.string().max(100)])

/**
 * Windows of all customers that are still open, the one that closes first at the top, as Microsoft's subscriptions were last
 * read: partner-center-api.md ch. 8.2. Takes how many, and where a page before it ended; a cursor nobody made is none.
 */
export async function listClosing(
  { db }: Pick<ActorContext, 'db'>,
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<ClosingPage> {
  const soonest = soonestWindows(db, limit + 1, readCursor(after))
  const { customerId, subscriptionId, until } = soonest
  const found = await db
    .select({
      customerId,
      customerName: customers.companyName,
      subscriptionId,
      title: sql<string>`coalesce(nullif(${partnerSubscriptions.friendlyName}, ''), ${partnerSubscriptions.offerName})`,
      quantity: partnerSubscriptions.quantity,
      until,
      mayCancel: soonest.mayCancel,
      seats: soonest.seats,
      entryId: sql<string | null>`coalesce(${orders.submissionId}, (
        select entry.id from order_entries entry
        where entry.id = elsewhere_entry_id(${customerId}, ${partnerSubscriptions.orderId})))`,
    })
    .from(soonest)
    .innerJoin(
      partnerSubscriptions,
      and(eq(partnerSubscriptions.customerId, customerId), eq(partnerSubscriptions.id, subscriptionId)),
    )
    .innerJoin(customers, eq(customers.id, customerId))
    .leftJoin(orders, and(eq(orders.customerId, customerId), eq(orders.id, partnerSubscriptions.orderId)))
    .orderBy(until, customerId, subscriptionId)
  const rows = found.slice(0, limit).map(({ customerId: id, customerName: name, until: end, ...row }) => {
    return { ...row, customer: { id, name }, until: end.toISOString() }
  })
  const last = rows.at(-1)
  return {
    rows,
    after: found.length > limit && last ? JSON.stringify([last.until, last.customer.id, last.subscriptionId]) : null,
  }
}

/** Chosen before anything is joined: Postgres would rather join and sort every window there is. */
function soonestWindows(db: ActorContext['db'], count: number, cursor: z.infer<typeof Cursor> | undefined) {
  const { customerId, subscriptionId, until } = closingWindows
  return db
    .select()
    .from(closingWindows)
    .where(
      and(
        gt(until, sql`now()`),
        cursor &&
          sql`(${until}, ${customerId}, ${subscriptionId}) > (${cursor[0]}::timestamptz, ${cursor[1]}::uuid, ${cursor[2]})`,
      ),
    )
    .orderBy(until, customerId, subscriptionId)
    .limit(count)
    .as('soonest')
}

/** How many are open, counted up to `upTo`; one more means that there are more. */
export async function countClosing({ db }: Pick<ActorContext, 'db'>, upTo: number): Promise<number> {
  const open = db
    .select({ one: sql`1` })
    .from(closingWindows)
    .where(gt(closingWindows.until, sql`now()`))
    .limit(upTo + 1)
    .as('open')
  const [counted] = await db.select({ count: sql<number>`count(*)::int` }).from(open)
  return counted?.count ?? 0
}

function readCursor(text: string | undefined): z.infer<typeof Cursor> | undefined {
  if (!text) return undefined
  try {
    return Cursor.safeParse(JSON.parse(text)).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
