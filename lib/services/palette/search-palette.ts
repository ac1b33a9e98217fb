import 'server-only'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import type { PaletteHit, PaletteQuery } from '@/lib/domain/palette'
import type { ActorContext } from '@/lib/services/context'
import { searchCustomers } from '@/lib/services/customers/search-customers'
import { listDrafts } from '@/lib/services/drafts/list-drafts'
import { entryFilter, quickLook } from '@/lib/services/history/entry-filter'
import { listEntryRows } from '@/lib/services/history/list-entry-rows'
import { listRecent } from './list-recent'
import { customerHit, draftHit, orderHit } from './palette-hit'

/** Of each kind: what is not among them is found by typing another letter. */
const ROWS = 5
/** No day is asked for. */
const ANY_ZONE = 'UTC'

/**
 * What somebody may mean by what they typed: customers, orders (the newest first; a reference, also without its letters, finds
 * the one), drafts of everybody. With nothing typed: what they opened lately, the last first.
 */
export async function searchPalette(context: ActorContext, { query }: PaletteQuery): Promise<PaletteHit[]> {
  if (query === '') return listRecent(context)
  const [customers, orders, drafts] = await Promise.all([
    searchCustomers(context, { query, limit: ROWS }),
    findOrders(context, query),
    listDrafts(context, { q: query, limit: ROWS }),
  ])
  return [...customers.map(customerHit), ...orders, ...drafts.map(draftHit)]
}

async function findOrders(context: ActorContext, query: string): Promise<PaletteHit[]> {
  const search = async (q: string) => {
    const filter = OrdersFilter.parse({ q })
    const quick = quickLook(filter, ANY_ZONE)
    const { rows } = await listEntryRows(context, entryFilter(filter, ANY_ZONE), { ...filter, quick }, ROWS)
    return rows.map(orderHit)
  }
  const [meant, found] = await Promise.all([/^\d{4,9}$/.test(query) ? search(`od-${query}`) : [], search(query)])
  return [...meant, ...found.filter(({ id }) => id !== meant[0]?.id)].slice(0, ROWS)
}
