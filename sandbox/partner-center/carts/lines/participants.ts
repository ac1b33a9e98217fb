import { Refusal } from '../../../http/route.ts'
import type { ResellersOnRecord } from '../../purchase/resellers-on-record.ts'
import { foldCase } from '../../wire/wire-words.ts'
import type { CartLineBody } from '../cart-body.ts'
import type { CartLine } from '../stored-cart.ts'

const keys = new Map([
  ['transactionreseller', 'transaction_reseller'],
  ['consumptionreseller', 'consumption_reseller'],
  ['additionaltransactionreseller', 'additional_transaction_reseller'],
  // The SDK's numbers.
  ['1', 'transaction_reseller'],
  ['2', 'consumption_reseller'],
  ['3', 'additional_transaction_reseller'],
])

/** Participants of a line in wire spelling, in the order they came. Throws 400/900126 for an unknown key. */
export function participantsOf({ participants = [], additionalPartnerIdsOnRecord = [] }: CartLineBody) {
  // Clients with fixed fields send empty ones along.
  const named = participants.flatMap(({ key, value }) => (value ? [{ key, value: value.trim() }] : []))
  const given = named.map(({ key, value }) => {
    const known = keys.get(foldCase(key))
    if (known === undefined) throw new Refusal(400, 900126, `The value ${key} could not be parsed as ParticipantType.`)
    return { key: known, value }
  })
  const additional = additionalPartnerIdsOnRecord.map((value) => ({ key: 'additional_transaction_reseller', value }))
  return [...given, ...additional]
}

/** What the participants become on an order line (ch. 6.8). Throws 400/800002 for a second transaction reseller. */
export function resellersOf(participants: CartLine['participants'] = []): ResellersOnRecord {
  const valuesOf = (wanted: string) => participants.filter(({ key }) => key === wanted).map(({ value }) => value)
  const [primary, second] = valuesOf('transaction_reseller')
  if (second !== undefined) throw new Refusal(400, 800002, 'A line has at most one transaction_reseller.')
  return { primary, additional: valuesOf('additional_transaction_reseller') }
}
