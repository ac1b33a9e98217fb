import type { Intent } from '../orders/intent.ts'
import type { Submission } from '../orders/submission.ts'
import type { UpstreamOrder } from './upstream.ts'

type Shown = Submission['orders'][number]
type ShownLine = Shown['lines'][number]
type RealLine = UpstreamOrder['lineItems'][number]

/** In what an order of the desk differs from the one at Partner Center, and that from what was wanted; nothing when in nothing. */
export function describeDifferences(
  shown: Shown,
  real: UpstreamOrder,
  { reference, content }: Submission,
  intents: readonly Intent[],
): string[] {
  const at = `${reference}, order ${shown.id}`
  const own = new Set(content.lines.map(({ friendlyName }) => friendlyName))
  const differences: string[] = []
  const require = (what: string, one: unknown, other: unknown) => {
    if (one !== other) differences.push(`${at}: ${what} is ${one}, and should be ${other}`)
  }
  require('the number of lines', shown.lines.length, real.lineItems.length)
  require('the currency', shown.currency, real.currencyCode)
  // An order that was found in the list came without prices.
  if (shown.total !== null && real.totalPrice !== undefined) {
    require('the total', Number(shown.total), Number(real.totalPrice))
  }
  for (const line of real.lineItems) {
    const { friendlyName: tag } = line
    if (!own.has(tag)) differences.push(`${at}: "${tag}" belongs to another submission`)
    const same = shown.lines.find(({ friendlyName }) => friendlyName === tag)
    if (same) compareLine(same, line, (what, one, other) => require(`${what} of "${tag}"`, one, other))
    else differences.push(`${at}: "${tag}" is not shown`)
    const intent = intents.find(({ lines }) => lines.some((one) => one.tag === tag))
    if (intent) compareWish(line, intent, (what, one, other) => require(`${what} of "${tag}"`, one, other))
  }
  return differences
}

type Require = (what: string, one: unknown, other: unknown) => void

function compareLine(shown: ShownLine, real: RealLine, require: Require): void {
  require('the quantity', shown.quantity, real.quantity)
  require('the unit price', Number(shown.unitPrice), Number(real.pricing.price))
  require('the price', Number(shown.extendedPrice), Number(real.pricing.extendedPrice))
  require('the partner', shown.partnerIdOnRecord ?? '', real.partnerIdOnRecord)
  require('the further partners', shown.additionalPartnerIds.join(), real.additionalPartnerIdsOnRecord.join())
  if (shown.subscriptionId !== null) require('the subscription', shown.subscriptionId, real.subscriptionId)
}

function compareWish(real: RealLine, intent: Intent, require: Require): void {
  const line = intent.lines.find(({ tag }) => tag === real.friendlyName)
  require('the quantity as it was typed', real.quantity, line?.quantity)
  require('the plan', real.offerId.split(':', 2).join(':'), line && `${line.productId}:${line.skuId}`)
  require('the partner as it was typed', real.partnerIdOnRecord, intent.partnerIdOnRecord)
  require('the further partners as typed', real.additionalPartnerIdsOnRecord.join(), intent.additionalPartnerIds.join())
}
