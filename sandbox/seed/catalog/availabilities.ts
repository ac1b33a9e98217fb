import type { Segment } from '../../partner-center/wire-words.ts'
import { marketOf } from '../markets.ts'
import { random } from '../random.ts'
import type { ProductSeed, SkuSeed, TermDuration } from './product-seed.ts'

/** What can be bought: a SKU in a market, for a segment, for one term. */
export type AvailabilitySeed = {
  id: string
  product: ProductSeed
  sku: SkuSeed
  country: string
  currency: string
  segment: Segment
  /** Null for what has no term. */
  term: TermDuration | null
  /** Wire spelling; with at least one entry. */
  billingCycles: readonly string[]
}

/** Availability ids that the documentation prints; here they hold in every market. */
const documentedIds: Record<string, string> = {
  'CFQ7TTC0LH18:0001 commercial P1Y': 'CFQ7TTC0K971',
  'CFQ7TTC0LH0Z:0001 commercial P1M': 'CFQ7TTC0K18P',
  'CFQ7TTC0LFLS:0002 commercial P1Y': 'CFQ7TTC0KDLJ',
  'CFQ7TTC0LF8S:0001 commercial P1M': 'CFQ7TTC0N81H',
  'CFQ7TTC0LFLX:0001 commercial P1M': 'CFQ7TTC0LB30',
  'CFQ7TTC0HDJX:0001 commercial P1M': 'CFQ7TTC0K806',
  'DG7GMGF0FKZV:0003 commercial P3Y': 'DG7GMGF0DQLM',
}

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

function make(product: ProductSeed, sku: SkuSeed, country: string): AvailabilitySeed[] {
  if (sku.markets !== undefined && !sku.markets.includes(country)) return []
  const { currency } = marketOf(country)
  const terms = sku.terms.length === 0 ? [null] : sku.terms
  return sku.segments.flatMap((segment) =>
    terms.map((term) => ({
      id: availabilityId(product, sku, country, segment, term),
      product,
      sku,
      country,
      currency,
      segment,
      term,
      billingCycles: billingCycles(product, sku, term),
    })),
  )
}

function availabilityId(
  product: ProductSeed,
  sku: SkuSeed,
  country: string,
  segment: Segment,
  term: TermDuration | null,
) {
  const item = `${product.id}:${sku.id} ${segment} ${term}`
  return documentedIds[item] ?? `${product.id.slice(0, 7)}${random(`${item} ${country}`).text(5, ID_ALPHABET)}`
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
      return ['one_time', 'monthly']
    case 'software-subscription':
    case 'suse':
      return term === 'P3Y' ? ['triennial', 'annual'] : ['annual']
    default:
      return product.kind satisfies never
  }
}
