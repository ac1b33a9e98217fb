import { type Call, Refusal, type Route } from '../../http/route.ts'
import { isCurrency } from '../../seed/catalog/currencies.ts'
import { marketOf } from '../../seed/markets.ts'
import { checkCountry } from '../catalog/catalog-scope.ts'
import { readQuery } from '../wire/read-query.ts'
import { rateCard } from './rate-card.ts'

/** What consumption of Azure costs (ch. 5.2 P20; get-prices-for-microsoft-azure). */
export const rateCards: Route[] = [
  { method: 'GET', path: '/v1/ratecards/azure', token: 'any', handle: (call) => answer(call, false) },
  { method: 'GET', path: '/v1/ratecards/azure-shared', token: 'any', handle: (call) => answer(call, true) },
]

/** Without a currency it is the region's; without a region US dollars. Throws 400/2000 for an unknown currency. */
function answer(call: Call, shared: boolean) {
  const region = readQuery(call.query, 'region')
  const country = region === undefined ? undefined : checkCountry(region, 'region')
  const wanted = readQuery(call.query, 'currency')?.toUpperCase()
  const currency = wanted ?? (country === undefined ? 'USD' : marketOf(country).currency)
  if (!isCurrency(currency)) throw new Refusal(400, 2000, `Bad input: there are no rates in ${currency}.`)
  return { status: 200, body: rateCard({ currency, locale: call.locale.slice(0, 2), shared }) }
}
