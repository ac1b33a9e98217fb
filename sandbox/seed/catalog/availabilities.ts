import type { Segment } from '../../partner-center/wire/wire-words.ts'
import { marketOf } from '../markets.ts'
import { random } from '../random.ts'
import { documentedIds } from './documented-ids.ts'
import type { ProductKind, ProductSeed, SkuSeed, TermDuration } from './product-seed.ts'

/** What can be bought: a SKU in a market, for a segment, for one term. */
export type AvailabilitySeed = {
  id: string
  /** Ids of other times under which it can still be read and bought. */
  otherIds: readonly string[]
  product: ProductSeed
  sku: SkuSeed
  country: string
  currency: string
  segment: Segment
  /** Null for what has no term. */
  term: TermDuration | null
  /** Wire spelling; with at least one entry. */
  billingCycles: readonly string[]
  /** Reservations have one availability for MS-AZR-0145P and another for Azure plans (ch. 5.3); null for all else. */
  reservationScope: ReservationScope | null
}

export type ReservationScope = 'MS-AZR-0145P' | 'AzurePlan'

const ID_ALPHABET = '0123456789BCDFGHJKLMNPQRSTVWXZ'
const known = new Map<string, readonly AvailabilitySeed[]>()

/** Every availability of a SKU in a market, for all segments; made at first use. */
export function availabilitiesOf(product: ProductSeed, sku: SkuSeed, country: string): readonly AvailabilitySeed[] {
  const key = `${product.id}:${sku.id}:${country}`
  const earlier = known.get(key)
  if (earlier !== undefined) return earlier
  const made = make(product, sku, country)
  known.set(key, made)
  return made
}

/** The availability with that id in any case, of today or of another time; it carries the id it was asked by. */
export function availabilityById(
  product: ProductSeed,
  sku: SkuSeed,
  country: string,
  id: string,
): AvailabilitySeed | undefined {
  const wanted = id.toUpperCase()
  const found = availabilitiesOf(product, sku, country).find(
    (availability) => availability.id === wanted || availability.otherIds.includes(wanted),
  )
  return found && { ...found, id: wanted }
}

function make(product: ProductSeed, sku: SkuSeed, country: string): AvailabilitySeed[] {
  if (sku.markets !== undefined && !sku.markets.includes(country)) return []
  const { currency } = marketOf(country)
  const terms = sku.terms.length === 0 ? [null] : sku.terms
  const scopes = isReservationKind(product.kind) ? (['MS-AZR-0145P', 'AzurePlan'] as const) : [null]
  return sku.segments.flatMap((segment) =>
    terms.flatMap((term) =>
      scopes.map((reservationScope) => ({
        ...availabilityIds(product, sku, country, segment, term, reservationScope),
        product,
        sku,
        country,
        currency,
        segment,
        term,
        billingCycles: billingCycles(product, sku, term),
        reservationScope,
      })),
    ),
  )
}

function availabilityIds(
  product: ProductSeed,
  sku: SkuSeed,
  country: string,
  segment: Segment,
  term: TermDuration | null,
  scope: ReservationScope | null,
) {
  const item = `${product.id}:${sku.id} ${segment} ${term}${scope === 'AzurePlan' ? ' AzurePlan' : ''}`
  const [documented, ...otherIds] = documentedIds(item)
  const id = documented ?? `${product.id.slice(0, 7)}${random(`${item} ${country}`).text(5, ID_ALPHABET)}`
  return { id, otherIds }
}

/** Reserved capacity of Azure, paid for a term in advance. */
export function isReservationKind(kind: ProductKind): boolean {
  return kind === 'vm-reservation' || kind === 'sql-reservation' || kind === 'cosmos-reservation'
}

function billingCycles(product: ProductSeed, sku: SkuSeed, term: TermDuration | null): readonly string[] {
  if (sku.isTrial) return ['none']
  switch (product.kind) {
    case 'license':
    case 'saas':
      if (term === 'P1M') return ['monthly']
      return term === 'P3Y' ? ['monthly', 'annual', 'triennial'] : ['monthly', 'annual']
    case 'azure-plan':
      return ['monthly']
    case 'perpetual':
      return ['one_time']
    case 'vm-reservation':
    case 'sql-reservation':
    case 'cosmos-reservation':
    case 'savings-plan':
      return ['one_time', 'monthly']
    case 'software-subscription':
    case 'suse':
      return term === 'P3Y' ? ['triennial', 'annual', 'one_time'] : ['annual', 'one_time']
    default:
      return product.kind satisfies never
  }
}
