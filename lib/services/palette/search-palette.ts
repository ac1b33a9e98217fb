import 'server-only'
import { NEWEST_FIRST } from '@/lib/domain/history/orders-sort'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import type { PaletteHit, PaletteQuery } from '@/lib/domain/palette'
import type { ActorContext } from '@/lib/services/context'
import { searchCustomers } from '@/lib/services/customers/search-customers'
import { listDrafts } from '@/lib/services/drafts/list-drafts'
import { entryFilter } from '@/lib/services/history/entry-filter'
import { listEntryRows } from '@/lib/services/history/list-entry-rows'
import { listRecent } from './list-recent'
import { customerHit, draftHit, orderHit } from './palette-hit'

/** Of each kind: what is not among them is found by typing another letter. */
const ROWS = 5

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
    const matching = entryFilter(OrdersFilter.parse({ q }), 'UTC')
    const { rows } = await listEntryRows(
      context,
      matching,
      { sort: NEWEST_FIRST, before: undefined, after: undefined },
      ROWS,
    )
    return rows.map(orderHit)
  }
  const [meant, found] = await Promise.all([/^\d{4,9}$/.test(query) ? search(`od-${query}`) : [], search(query)])
  return [...meant, ...found.filter(({ id }) => id !== meant[0]?.id)].slice(0, ROWS)
}
