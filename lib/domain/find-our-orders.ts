import type { DraftContent, DraftLine } from './order-draft'
import { inheritsPartner } from './provisioning/provisioning-kind'
import type { ReviewedLine } from './review'
import { isSameItem } from './same-item'
import type { Order, OrderLineItem } from './wire/orders/order'

/** What was pressed, as far as an order can be recognised by it. */
export type Pressed = {
  route: 'cart' | 'order'
  lines: readonly ReviewedLine[]
  content: Pick<DraftContent, 'partnerIdOnRecord' | 'additionalPartnerIds' | 'lines'>
}

export type OurOrders = {
  found: Order[]
  /** Some group of lines has no order. */
  linesMissing: boolean
  /** Another order has an item of ours, but other lines, quantities or partners. */
  resembling: boolean
}

/**
 * An order does not say which press it came from. Takes the customer's orders of the time in question that belong to
 * nobody else; one is ours when its lines are exactly those of one order group — of everything, on the direct route —
 * with their quantities and partners. What an answer leaves out contradicts nothing. partner-center-api.md ch. 6.6, 7.3.
 */
export function findOurOrders(orders: readonly Order[], pressed: Pressed): OurOrders {
  const groups = groupLines(pressed)
  const oldestFirst = orders.toSorted((a, b) => createdAt(a) - createdAt(b))
  const found: Order[] = []
  for (const order of oldestFirst) {
    const fitting = groups.filter((lines) => isOrderOf(order, lines, pressed))
    // The same items may be paid in two ways: the offer that was asked for by its whole id goes first.
    const group = fitting.find((lines) => order.lineItems.every((line) => hasOffer(lines, line))) ?? fitting[0]
    if (!group) continue
    groups.splice(groups.indexOf(group), 1)
    found.push(order)
  }
  const others = orders.filter((order) => !found.includes(order))
  const resembling = others.some(({ lineItems }) =>
    lineItems.some((line) => pressed.lines.some((one) => isSameItem(one.catalogItemId, line.offerId))),
  )
  return { found, linesMissing: groups.length > 0, resembling }
}

/** Each becomes one order: ch. 6.6, 6.10. */
function groupLines({ route, lines }: Pressed): ReviewedLine[][] {
  return [...Map.groupBy(lines, (line) => (route === 'cart' ? line.orderGroup : null)).values()]
}

function isOrderOf(order: Order, lines: readonly ReviewedLine[], { content }: Pressed): boolean {
  if (order.lineItems.length !== lines.length) return false
  const open = [...lines]
  return order.lineItems.every((line) => {
    const index = open.findIndex((one) => isSameItem(one.catalogItemId, line.offerId) && one.quantity === line.quantity)
    const asked = open[index] && content.lines[open[index].position]
    if (index < 0 || !hasOurPartners(line, content, asked)) return false
    open.splice(index, 1)
    return true
  })
}

function hasOurPartners(line: OrderLineItem, content: Pressed['content'], asked: DraftLine | undefined): boolean {
  // Whoever stands on the Azure plan stands on its savings plan, whatever was chosen here. ch. 5.10.
  if (asked && inheritsPartner(asked)) return true
  const { partnerIdOnRecord, additionalPartnerIdsOnRecord: additional } = line
  if (partnerIdOnRecord && partnerIdOnRecord !== content.partnerIdOnRecord) return false
  return additional.every((id) => content.additionalPartnerIds.includes(id))
}

function hasOffer(lines: readonly ReviewedLine[], { offerId }: OrderLineItem): boolean {
  return lines.some((one) => one.catalogItemId === offerId)
}

function createdAt({ creationDate }: Order): number {
  return creationDate ? Date.parse(creationDate) : 0
}
