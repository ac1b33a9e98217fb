import { MAX_LINES } from '@/lib/domain/draft-limits'
import { cleanText, toSource } from '../clean-text'
import { readSkuId, takeIds } from '../read-ids'
import { readQuantityText } from '../read-quantity-text'
import { readBillingCell, readTermCell, takeTerms } from '../read-terms'
import type { WantedLine } from '../reading'
import { MAX_CELL_LENGTH } from '../text-limits'

/** What a link to a new order says. `leftOut`: lines beyond those of one order; `unused`: names it does not know. */
export type OrderLink = { customer: string; poNumber: string; wanted: WantedLine[]; leftOut: number; unused: string[] }

const MAX_PO_LENGTH = 60
const MAX_UNUSED = 5
const OF_LINE = ['quantity', 'term', 'billing', 'name'] as const
type OfLine = (typeof OF_LINE)[number]
type Group = { sku: string } & Partial<Record<OfLine, string>>

/**
 * Takes what follows the question mark of `/orders/new`. `sku` begins a line (`productId:skuId`); the quantity, term, billing
 * and name behind it are that line's, until the next `sku`. `customer` and `po` are of the whole order and stand anywhere.
 */
export function readOrderLink(search: string): OrderLink {
  const link: OrderLink = { customer: '', poNumber: '', wanted: [], leftOut: 0, unused: [] }
  const groups: Group[] = []
  for (const [name, raw] of new URLSearchParams(search)) {
    const value = cleanText(raw).replace(/\s+/g, ' ').trim().slice(0, MAX_CELL_LENGTH)
    const ofLine = OF_LINE.find((one) => one === name)
    const group = groups.at(-1)
    if (name === 'sku') groups.push({ sku: value })
    else if (name === 'customer') link.customer ||= value
    else if (name === 'po') link.poNumber ||= value.slice(0, MAX_PO_LENGTH)
    else if (ofLine && group) group[ofLine] ??= value
    else if (link.unused.length < MAX_UNUSED) link.unused.push(toSource(cleanText(name)).slice(0, 40))
  }
  link.wanted = groups.slice(0, MAX_LINES).map(toWanted)
  link.leftOut = groups.length - link.wanted.length
  return link
}

/** Whether an address wants more than an empty order of somebody. */
export function isOrderLink({ wanted, poNumber }: OrderLink): boolean {
  return wanted.length > 0 || poNumber !== ''
}

function toWanted(group: Group, index: number): WantedLine {
  const { sku, quantity = '', term = '', billing = '', name = '' } = group
  const { productId, skuId, rest } = takeIds(sku)
  const source = [sku, ...OF_LINE.map((one) => group[one])].filter(Boolean).join(' · ')
  return {
    row: index + 1,
    source: toSource(source || '?'),
    product: rest.trim(),
    productId,
    skuId: skuId || (productId ? readSkuId(rest) : ''),
    ...readQuantityText(quantity),
    term: readTermCell(term) ?? takeTerms(billing).term,
    billing: readBillingCell(billing) ?? takeTerms(term).billing,
    termOfText: false,
    friendlyName: name,
    isGuess: false,
  }
}
