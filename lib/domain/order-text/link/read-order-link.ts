import { MAX_LINES } from '@/lib/domain/draft-limits'
import { cleanText, toSource } from '../clean-text'
import { readSkuId, takeIds } from '../read-ids'
import { readQuantityText } from '../read-quantity-text'
import { readBillingCell, readTermCell, takeTerms } from '../read-terms'
import type { WantedLine } from '../reading'
import { MAX_CELL_LENGTH } from '../text-limits'

/**
 * What a link to a new order says. `leftOut`: lines beyond those of one order; `uneven`: names that stand neither once for all
 * lines nor once for each, so that nobody knows whose they are; `unused`: names it does not know.
 */
export type OrderLink = {
  customer: string
  poNumber: string
  wanted: WantedLine[]
  leftOut: number
  uneven: string[]
  unused: string[]
}

const MAX_PO_LENGTH = 60
const MAX_UNUSED = 5
const OF_LINE = ['quantity', 'term', 'billing', 'name'] as const
type OfLine = (typeof OF_LINE)[number]
/** What may be said once for all lines. A quantity or a name is nobody's but its line's. */
const OF_ALL: readonly OfLine[] = ['term', 'billing']

/**
 * Takes what follows the question mark of `/orders/new`. Each `sku` (`productId:skuId`) is a line; the first quantity, term,
 * billing and name are the first line's, and so on, in the order of each name alone: whoever passes an address on may put the
 * names together. `customer` and `po` are of the whole order.
 */
export function readOrderLink(search: string): OrderLink {
  const link: OrderLink = { customer: '', poNumber: '', wanted: [], leftOut: 0, uneven: [], unused: [] }
  const skus: string[] = []
  const said: Record<OfLine, string[]> = { quantity: [], term: [], billing: [], name: [] }
  for (const [name, raw] of new URLSearchParams(search)) {
    const value = cleanText(raw).replace(/\s+/g, ' ').trim().slice(0, MAX_CELL_LENGTH)
    const ofLine = OF_LINE.find((one) => one === name)
    if (name === 'sku') skus.push(value)
    else if (name === 'customer') link.customer ||= value
    else if (name === 'po') link.poNumber ||= value.slice(0, MAX_PO_LENGTH)
    else if (ofLine) said[ofLine].push(value)
    else if (link.unused.length < MAX_UNUSED) link.unused.push(toSource(cleanText(name)).slice(0, 40))
  }
  link.uneven = OF_LINE.filter((name) => said[name].length > 0 && !isEven(name, said[name], skus))
  const sayOf = (name: OfLine, index: number) =>
    link.uneven.includes(name) ? '' : (said[name][said[name].length === skus.length ? index : 0] ?? '')
  link.wanted = skus.slice(0, MAX_LINES).map((sku, index) => toWanted(sku, (name) => sayOf(name, index), index))
  link.leftOut = skus.length - link.wanted.length
  return link
}

function isEven(name: OfLine, values: readonly string[], skus: readonly string[]): boolean {
  return values.length === skus.length || (OF_ALL.includes(name) && values.length === 1)
}

/** Whether an address wants more than an empty order of somebody. */
export function isOrderLink({ wanted, poNumber }: OrderLink): boolean {
  return wanted.length > 0 || poNumber !== ''
}

function toWanted(sku: string, sayOf: (name: OfLine) => string, index: number): WantedLine {
  const { productId, skuId, rest } = takeIds(sku)
  const term = sayOf('term')
  const billing = sayOf('billing')
  const source = [sku, ...OF_LINE.map(sayOf)].filter(Boolean).join(' · ')
  return {
    row: index + 1,
    source: toSource(source || '?'),
    product: rest.trim(),
    productId,
    skuId: skuId || (productId ? readSkuId(rest) : ''),
    ...readQuantityText(sayOf('quantity')),
    term: readTermCell(term) ?? takeTerms(billing).term,
    billing: readBillingCell(billing) ?? takeTerms(term).billing,
    termOfText: false,
    friendlyName: sayOf('name'),
    isGuess: false,
  }
}
