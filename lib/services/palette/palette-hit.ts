import 'server-only'
import { type CustomerRow, findUnfitReason } from '@/lib/domain/customer-row'
import type { DraftRow } from '@/lib/domain/draft-view'
import type { OrderEntry } from '@/lib/domain/history/order-entry'
import type { PaletteHit } from '@/lib/domain/palette'

/** A customer as the palette shows it, with why nothing can be ordered for it. */
export function customerHit(row: CustomerRow): PaletteHit {
  const { id, companyName: name, domain, country } = row
  return { kind: 'customer', id, name, domain, country, unfit: findUnfitReason(row) ?? null }
}

/** A row of the history as the palette shows it. */
export function orderHit({ id, reference, customer, firstTitle, status }: OrderEntry): PaletteHit {
  return { kind: 'order', id, reference, name: customer.name, title: firstTitle, status }
}

/** A draft as the palette shows it; of one's own the owner goes without saying. */
export function draftHit({ id, customer, firstTitle, isMine, ownerName }: DraftRow): PaletteHit {
  const { id: customerId, name } = customer
  return { kind: 'draft', id, customerId, name, title: firstTitle, ownerName: isMine ? null : ownerName }
}
