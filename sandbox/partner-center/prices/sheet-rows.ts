import { type AvailabilitySeed, availabilitiesOf, isReservationKind } from '../../seed/catalog/availabilities.ts'
import { currencyOf } from '../../seed/catalog/currencies.ts'
import { meters } from '../../seed/catalog/meters.ts'
import { listPrice } from '../../seed/catalog/prices.ts'
import type { ProductKind } from '../../seed/catalog/product-seed.ts'
import { products } from '../../seed/catalog/products.ts'
import { cycleNames } from '../catalog/availability-resource.ts'
import { skuTitle } from '../catalog/sku-resource.ts'
import { scaleToStep, toJsonAmount } from '../wire/money.ts'
import type { Segment } from '../wire/wire-words.ts'
import type { SheetQuestion, SheetView } from './sheet-question.ts'

/** One line of a sheet by column; a column that is left out is empty. */
export type SheetRow = Readonly<Record<string, string | number>>

const segmentNames: Record<Segment, string> = {
  commercial: 'Commercial',
  education: 'Education',
  government: 'Government',
  nonprofit: 'Charity',
}

const tags: Partial<Record<ProductKind, string>> = {
  license: 'License',
  perpetual: 'Software;Perpetual',
  'software-subscription': 'Software;Subscription',
  suse: 'Software;Subscription;ThirdParty',
  saas: 'Marketplace;ThirdParty',
}

/** What is in a view: prices per unit and billing period, the same that carts have as `listPrice` (ch. 5.11, 6.4). */
export function* sheetRows({ view, market }: SheetQuestion): Generator<SheetRow> {
  if (view === 'azure_consumption') return yield* meterRows(market)
  for (const product of products) {
    if (!isInView(view, product.kind)) continue
    for (const sku of product.skus) {
      for (const availability of availabilitiesOf(product, sku, market)) {
        if (availability.reservationScope === 'MS-AZR-0145P') continue
        if (view === 'licensebasedest' && availability.term !== 'P1M') continue
        for (const billingCycle of availability.billingCycles) yield row(view, availability, billingCycle)
      }
    }
  }
}

function isInView(view: SheetView, kind: ProductKind): boolean {
  switch (view) {
    case 'updatedlicensebased':
    case 'licensebasedest':
      return kind === 'license'
    case 'software':
      return kind === 'perpetual' || kind === 'software-subscription' || kind === 'suse'
    case 'marketplace':
      return kind === 'saas'
    case 'azure_reservations':
      return isReservationKind(kind)
    case 'azure_consumption':
    // Nothing here goes off sale.
    case 'licensebasedeos':
      return false
    default:
      return view satisfies never
  }
}

function row(view: SheetView, availability: AvailabilitySeed, billingCycle: string): SheetRow {
  const { product, sku, country, currency, segment, term } = availability
  const { smallest } = currencyOf(currency)
  const list = listPrice({ product, sku, segment, term, billingCycle, currency })
  // A month after the end of a term costs three percent more.
  const price = view === 'licensebasedest' ? scaleToStep(list, 103, 100, smallest) : list
  return {
    ProductTitle: product.title,
    ProductId: product.id,
    SkuId: sku.id,
    SkuTitle: skuTitle(product, sku),
    Publisher: product.publisherName,
    SkuDescription: sku.description ?? product.description,
    TermDuration: term ?? 'OneTime',
    // Perpetual licences have none.
    BillingPlan: term === null ? '' : (cycleNames[billingCycle] ?? billingCycle),
    Market: country,
    Currency: currency,
    UnitPrice: toJsonAmount(price),
    Tags: sku.isTrial ? `${tags[product.kind]};Trial` : (tags[product.kind] ?? 'Azure;Reservation'),
    // A fifth of it is what the partner keeps.
    'ERP Price': toJsonAmount(scaleToStep(price, 5, 4, smallest)),
    Segment: segmentNames[segment],
    ...(view === 'azure_reservations' && { MeterType: '1 Compute Hour' }),
  }
}

/** Consumption is in US dollars everywhere, with a line for each tier of quantity. */
function* meterRows(market: string): Generator<SheetRow> {
  for (const { id, name, category, subcategory, region, unit, rates } of meters) {
    for (const [index, [from, rate]] of rates.entries()) {
      const next = rates[index + 1]?.[0]
      yield {
        ProductTitle: category,
        ProductId: `DZH318Z${id.replaceAll('-', '').slice(0, 5).toUpperCase()}`,
        SkuId: id.slice(-4).toUpperCase(),
        SkuTitle: `${category} - ${subcategory} - ${region}`,
        Publisher: 'Microsoft',
        SkuDescription: name,
        UnitOfMeasure: unit,
        Market: market,
        Currency: 'USD',
        UnitPrice: rate,
        ...(rates.length > 1 && { PricingTierRangeMin: from, PricingTierRangeMax: next ?? '9223372036854775807' }),
        MeterIds: id,
        MeterType: unit,
        Tags: 'Azure;Consumption',
      }
    }
  }
}
