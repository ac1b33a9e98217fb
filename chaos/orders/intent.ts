import { randomOf } from '../support/random.ts'

/** What is ordered of a plan, in one of its ways of paying. */
type WantedLine = { tag: string; productId: string; skuId: string; billingCycle: string; quantity: number }

/** How the button is pressed. */
export type Press = 'once' | 'twice' | 'by two people' | 'impatiently'

/** One order that somebody wants, known by the names of its lines wherever it turns up. */
export type Intent = {
  number: number
  customerId: string
  person: string
  colleague: string
  route: 'cart' | 'order'
  lines: WantedLine[]
  partnerIdOnRecord: string
  additionalPartnerIds: string[]
  /** A draft that is only reviewed must never become an order. */
  press: Press | 'never'
  /** After a partial success the rest is ordered again. */
  ordersTheRest: boolean
}

export type WantedCustomer = { id: string; companyName: string; country: string; resellers: string[] }

const ORDERS_PER_CUSTOMER = 6
const RESELLERS = ['517285', '6034471']
const PLANS = [
  { productId: 'CFQ7TTC0LH18', skuId: '0001' },
  { productId: 'CFQ7TTC0LF8S', skuId: '0001' },
]
export const PRODUCTS = PLANS.map(({ productId }) => productId)
/** Each becomes an order of its own. */
const CYCLES = ['monthly', 'annual']
export const TERM = 'P1Y'
const MOST_SEATS = 8
/** Of every twenty drafts one is only reviewed; they come on top. */
const ONLY_REVIEWED = 20
const PEOPLE = ['sana', 'anneke'] as const

/** As many orders as asked for, and some drafts that nobody places; the same for the same seed. */
export function wantOrders(orders: number, seed: number): { customers: WantedCustomer[]; intents: Intent[] } {
  const all = orders + Math.ceil(orders / ONLY_REVIEWED)
  const customers = Array.from({ length: Math.ceil(all / ORDERS_PER_CUSTOMER) }, (_, index) => ({
    id: `c4a05000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
    companyName: `Sturmfest Werke ${index + 1}`,
    country: 'DE',
    resellers: RESELLERS,
  }))
  const intents = Array.from({ length: all }, (_, index) => {
    const customer = customers[index % customers.length]
    return want(index + 1, customer?.id ?? '', seed, index >= orders)
  })
  // Those that nobody places come in between.
  const order = randomOf(seed, 'order')
  for (let index = intents.length - 1; index > 0; index -= 1) {
    const other = order.below(index + 1)
    const [one, two] = [intents[index], intents[other]]
    if (one && two) [intents[index], intents[other]] = [two, one]
  }
  return { customers, intents }
}

function want(number: number, customerId: string, seed: number, isNever: boolean): Intent {
  const random = randomOf(seed, `order ${number}`)
  const [person, colleague] = random.chance(0.5) ? PEOPLE : PEOPLE.toReversed()
  const route = number % 2 === 0 ? 'cart' : 'order'
  const cycle = random.pick(CYCLES)
  // On the direct route everything is one order, which is paid in one way.
  const lines = Array.from({ length: random.between(1, route === 'cart' ? 4 : 2) }, (_, index) => ({
    tag: `order ${number} line ${index + 1}`,
    ...(PLANS[index % PLANS.length] ?? random.pick(PLANS)),
    billingCycle: route === 'cart' && index >= PLANS.length ? (CYCLES.find((one) => one !== cycle) ?? cycle) : cycle,
    quantity: random.between(1, MOST_SEATS),
  }))
  const partners = random.chance(0.4) ? RESELLERS.slice(0, random.between(1, RESELLERS.length)) : []
  const [partnerIdOnRecord = '', ...additionalPartnerIds] = partners
  const press = random.pick(['once', 'twice', 'by two people', 'impatiently'] as const)
  return {
    ...{ number, customerId, person: person ?? 'sana', colleague: colleague ?? 'anneke', route, lines },
    ...{ partnerIdOnRecord, additionalPartnerIds },
    press: isNever ? 'never' : press,
    ordersTheRest: random.chance(0.5),
  }
}
