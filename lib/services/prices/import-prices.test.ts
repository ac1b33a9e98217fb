import { randomUUID } from 'node:crypto'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { offerPrices, priceImports, priceRowsRead } from '@/lib/db/schema/prices'
import { listPlans } from '@/lib/services/catalog/list-plans'
import type { ActorContext } from '@/lib/services/context'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { beginPrices } from './begin-prices'
import { findOfferPrices } from './find-offer-prices'
import { getPriceHistory } from './get-price-history'
import { importPrices } from './import-prices'
import { listPriceChanges } from './list-price-changes'
import { listPriceMarkets } from './list-price-markets'
import { renewPrices } from './renew-prices'
import { startPriceImport } from './start-price-import'

const BASIC = 'CFQ7TTC0LH18'
const market = 'DE'

let desk: Desk
let sana: ActorContext
let customerId: string
beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
  customerId = await desk.addCustomer({ country: market })
})
beforeEach(() => desk.sandbox.control('faults', undefined, 'DELETE'))
afterAll(() => desk.close())

/** As the worker does it; returns how it ended. */
async function imported() {
  const { id } = await startPriceImport(sana, { market })
  await importPrices(desk.system, { importId: id })
  const [row] = await sana.db.select().from(priceImports).where(eq(priceImports.id, id))
  if (!row) throw new Error('The import is gone')
  return row
}

const yearly = { productId: BASIC, skuId: '0001', segment: 'commercial', termDuration: 'P1Y', billingCycle: 'monthly' }
const ofYearly = and(
  eq(offerPrices.productId, BASIC),
  eq(offerPrices.skuId, '0001'),
  eq(offerPrices.segment, 'commercial'),
  eq(offerPrices.termDuration, 'P1Y'),
  eq(offerPrices.billingCycle, 'monthly'),
)
const priceOfYearly = async () => (await findOfferPrices(sana, { market, customerId, offers: [yearly] }))[0]

test('an import gives every way to buy a plan its price, per unit and billing period', async () => {
  expect(await priceOfYearly()).toBeNull()
  expect(await imported()).toMatchObject({
    state: 'done',
    viewsRead: ['updatedlicensebased', 'software', 'marketplace'],
  })
  const plans = await listPlans(sana, { customerId, productId: BASIC })
  const offers = plans.flatMap((plan) => plan.choices.map((choice) => ({ ...choice, ...plan })))
  const prices = await findOfferPrices(sana, { market, customerId, offers })
  expect(prices.length).toBeGreaterThan(5)
  for (const price of prices) expect(price).toMatchObject({ currency: 'EUR', unitPrice: expect.stringMatching(/^\d/) })
  expect(await priceOfYearly()).toMatchObject({ unitPrice: '5.6', erpPrice: '7', sellPrice: '7', marginPercent: '20' })
})

test('software without a term has its price too', async () => {
  const [row] = await sana.db.select().from(offerPrices).where(eq(offerPrices.productId, 'DG7GMGF0PWHC'))
  expect(row).toMatchObject({ termDuration: '', billingCycle: 'one_time', view: 'software' })
})

test('the same sheet again changes nothing, and a price keeps its beginning', async () => {
  const [before] = await sana.db.select().from(offerPrices).where(ofYearly)
  expect(await imported()).toMatchObject({ state: 'done', raised: 0, lowered: 0, added: 0, removed: 0 })
  expect(await sana.db.select().from(offerPrices).where(ofYearly)).toEqual([before])
})

test('the next sheet says what went up, what is new and what is gone, and the old price stays readable', async () => {
  const [any] = await sana.db.select().from(offerPrices).where(ofYearly)
  if (!any) throw new Error('Nothing was imported')
  await sana.db.update(offerPrices).set({ unitPrice: '5' }).where(ofYearly)
  const { id: _, ...gone } = { ...any, skuId: 'GONE', importId: randomUUID() }
  await sana.db.insert(offerPrices).values(gone)
  await sana.db.delete(offerPrices).where(eq(offerPrices.productId, 'DG7GMGF0PWHC'))
  const { id, raised, lowered, added, removed } = await imported()
  expect([raised, lowered, added > 0, removed]).toEqual([1, 0, true, 1])
  expect((await priceOfYearly())?.unitPrice).toBe('5.6')
  const { changes } = await listPriceChanges(sana, { importId: id, kind: 'raised', query: 'business basic' })
  expect(changes).toMatchObject([{ before: { unitPrice: '5' }, after: { unitPrice: '5.6', erpPrice: '7' } }])
  const { periods } = await getPriceHistory(sana, { ...yearly, market, view: 'updatedlicensebased', tierMin: 0 })
  expect(periods.map(({ unitPrice, until }) => [unitPrice, until === null])).toEqual([
    ['5', false],
    ['5.6', true],
  ])
  const [germany] = await listPriceMarkets(sana)
  expect(germany).toMatchObject({ market, customers: 1, running: null, current: { importId: id, raised: 1 } })
})

test.each([
  ['broke off in the middle', { status: 500 }, 'microsoftUnavailable'],
  ['is not for us', { status: 403, body: { code: 900150, description: 'No' } }, 'roleRefused'],
])('a sheet that %s leaves the former prices as they were, and says why', async (_, fault, code) => {
  const path = '/v1.0/sales/:sheet/:part'
  await desk.sandbox.control('faults', { method: 'GET', path, after: 1, times: 20, ...fault })
  const before = await sana.db.$count(offerPrices, isNull(offerPrices.validUntil))
  expect(await imported()).toMatchObject({ state: 'failed', failure: { code } })
  expect(await sana.db.$count(offerPrices, isNull(offerPrices.validUntil))).toBe(before)
  expect((await priceOfYearly())?.unitPrice).toBe('5.6')
  expect(await listPriceMarkets(sana)).toMatchObject([{ market, failure: { error: { code } }, current: { raised: 1 } }])
})

test('asked for twice it is read once, and who may not order may not ask', async () => {
  const [one, other] = await Promise.all([startPriceImport(sana, { market }), startPriceImport(sana, { market })])
  expect(one).toEqual(other)
  await importPrices(desk.system, { importId: one.id })
  await expect(startPriceImport(await desk.as('tomas'), { market })).rejects.toMatchObject({
    code: 'notAllowedToOrder',
  })
})

test('an import that went silent is given up with what it had read, and another one may begin', async () => {
  const { id } = await startPriceImport(sana, { market })
  const put = sql`insert into price_rows_read select (jsonb_populate_record(null::price_rows_read, to_jsonb(p) || ${JSON.stringify({ import_id: id })}::jsonb)).* from offer_prices p limit 5`
  await sana.db.execute(put)
  await sana.db
    .update(priceImports)
    .set({ movedAt: new Date(0) })
    .where(eq(priceImports.id, id))
  const next = await startPriceImport(sana, { market })
  expect(next.id).not.toBe(id)
  expect(await sana.db.$count(priceRowsRead, eq(priceRowsRead.importId, id))).toBe(0)
  await importPrices(desk.system, { importId: next.id })
})

test('the first prices of a market are read when somebody begins to sell there, and once more a day after that failed', async () => {
  const count = () => sana.db.$count(priceImports, eq(priceImports.market, 'NO'))
  await beginPrices(await desk.as('tomas'), 'NO')
  expect(await count()).toBe(0)
  for (const _ of ['first', 'again']) await beginPrices(sana, 'NO')
  expect(await count()).toBe(1)
  const failed = { state: 'failed', failure: { code: 'sessionEnded' } } as const
  await sana.db.update(priceImports).set(failed).where(eq(priceImports.market, 'NO'))
  await beginPrices(sana, 'NO')
  expect(await count()).toBe(1)
  await sana.db
    .update(priceImports)
    .set({ requestedAt: new Date(0) })
    .where(eq(priceImports.market, 'NO'))
  await beginPrices(sana, 'NO')
  expect(await count()).toBe(2)
  await sana.db.delete(priceImports).where(eq(priceImports.market, 'NO'))
})

test('what the customer pays and what stays with us is not told to whom margins do not concern', async () => {
  const hidden = { unitPrice: '5.6', sellPrice: null, marginPercent: null }
  for (const context of [await desk.as('tomas'), { db: sana.db }])
    expect(await findOfferPrices(context, { market, customerId, offers: [yearly] })).toMatchObject([hidden])
})

test('nobody’s sign-in is used at night: without a service account nothing is imported', async () => {
  await sana.db.update(priceImports).set({ requestedAt: new Date(0) })
  const before = await sana.db.$count(priceImports)
  await renewPrices(desk.system)
  expect(await sana.db.$count(priceImports)).toBe(before)
})
