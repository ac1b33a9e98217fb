import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { catalogProducts } from '@/lib/db/schema/catalog'
import type { CatalogFilter } from '@/lib/domain/catalog'
import { NO_FILTER } from '@/lib/domain/catalog-filter'
import type { ActorContext } from '@/lib/services/context'
import { BASIC, buildDraft } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { placeDraft } from '@/lib/testing/place-draft'
import { listPlans } from './list-plans'
import { openProduct } from './open-product'
import { readPlans } from './reading/read-plans'
import { searchCatalog } from './search-catalog'

const Calls = z.array(z.object({ path: z.string() }))

let desk: Desk
let sana: ActorContext
let german: string
const search = (query: string, filter: Partial<CatalogFilter> = {}, customerId = german) =>
  searchCatalog(sana, { customerId, query, filter: { ...NO_FILTER, ...filter } })
const titles = async (...asked: Parameters<typeof search>) => (await search(...asked)).hits.map(({ title }) => title)
const plansOf = (productId: string, customerId = german) => listPlans(sana, { customerId, productId })
const school = () =>
  desk.addCustomer({ country: 'DE', qualifications: [{ qualification: 'Education', vettingStatus: 'Approved' }] })

beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
  german = await desk.addCustomer({ country: 'DE' })
})
afterAll(() => desk.close())

describe('the first search in a market', () => {
  it('waits for the list of products only, and says how many plans are still to be read', async () => {
    const asked = async () => {
      const calls = await desk.sandbox.control('requests', undefined, 'GET')
      return Calls.parse(calls).filter(({ path }) => path.includes('/skus'))
    }
    const { hits, progress } = await search('')
    expect(hits.length).toBeGreaterThan(20)
    expect(progress).toMatchObject({ read: 0 })
    expect(await asked()).toEqual([])
  })

  it('reads the plans behind the scenes, a batch after the other, until none is left', async () => {
    const { progress } = await search('')
    for (let run = 0; run * 20 < (progress?.total ?? 0); run++) {
      const before = (await search('')).progress
      expect(before?.read).toBe(run * 20)
      await readPlans(desk.system, 'DE')
    }
    expect((await search('')).progress).toBeNull()
  })
})

describe('a market in which nothing is sold', () => {
  it('is asked about once, and not with every key', async () => {
    const customerId = await desk.addCustomer({ country: 'NZ' })
    const nothing = { kind: 'rewrite', set: { items: [] }, times: 50 }
    await desk.sandbox.control('faults', { method: 'GET', path: '/v1/products', ...nothing })
    expect((await search('a', {}, customerId)).total).toBe(0)
    await desk.sandbox.control('requests', undefined, 'DELETE')
    await search('ab', {}, customerId)
    const calls = Calls.parse(await desk.sandbox.control('requests', undefined, 'GET'))
    await desk.sandbox.control('faults', undefined, 'DELETE')
    expect(calls.filter(({ path }) => path.includes('/v1/products'))).toEqual([])
  })
})

describe('the catalogue of a customer', () => {
  it('is found by any words of title, publisher or id', async () => {
    expect(await titles('basic business')).toContain('Microsoft 365 Business Basic')
    expect(await titles('cfq7ttc0lh18')).toEqual(['Microsoft 365 Business Basic'])
    expect(await titles('100% _')).toEqual([])
  })

  it('forgives typing mistakes, but finds nothing where nothing is meant', async () => {
    const { hits, isSimilar } = await search('busines premum')
    expect(isSimilar).toBe(true)
    expect(hits[0]?.title).toBe('Microsoft 365 Business Premium')
    expect((await titles('vizio'))[0]).toMatch(/^Visio/)
    expect((await titles('exhange onlnie'))[0]).toMatch(/^Exchange Online/)
    for (const nothing of ['zzz', 'zzzzzz', 'qwxzkj', 'xyzzy plugh', 'hello world'])
      expect(await titles(nothing)).toEqual([])
  })

  it('shows the title that was typed before those that contain it, and the same order every time', async () => {
    const found = await titles('microsoft 365 business basic')
    expect(found[0]).toBe('Microsoft 365 Business Basic')
    const visio = await titles('visio')
    expect(visio.slice(0, 2).every((title) => title.startsWith('Visio'))).toBe(true)
    expect(await titles('visio')).toEqual(visio)
    // Not "Business Central Premium", which comes first by name.
    expect((await titles('business premium'))[0]).toBe('Microsoft 365 Business Premium')
  })

  it('finds a plan by its name or id, and names it', async () => {
    const { hits } = await search('D32s v3')
    expect(hits.map(({ title, plan }) => [title, plan?.skuId])).toContainEqual(['Virtual Machines Dsv3 Series', '00G1'])
    expect((await search('CFQ7TTC0J203:000B')).hits[0]?.plan?.title).toContain('Windows Hybrid Benefit')
  })

  it('offers each plan with its terms and ways of paying, the shortest term first', async () => {
    const [basic] = (await plansOf('CFQ7TTC0LH18')).filter((plan) => plan.skuId === '0001')
    expect(basic).toMatchObject({ minimumQuantity: 1, maximumQuantity: 300, isTrial: false })
    const terms = basic?.choices.map((choice) => `${choice.termDuration} ${choice.billingCycle}`)
    expect(terms?.slice(0, 3)).toEqual(['P1M monthly', 'P1Y monthly', 'P1Y annual'])
    expect(new Set(terms).size).toBe(terms?.length)
  })

  it('has no term for the Azure plan', async () => {
    const [plan] = await plansOf('DZH318Z0BPS6')
    expect(plan?.choices).toEqual([{ segment: 'commercial', termDuration: '', billingCycle: 'monthly', price: null }])
  })

  it("names the plan's own attestation where Microsoft enforces one", async () => {
    const { hits } = await search('windows 365')
    const plans = (await Promise.all(hits.map((product) => plansOf(product.productId)))).flat()
    expect(plans.map((plan) => plan.attestationType)).toContain('Windows365')
  })
})

describe('the facets', () => {
  it('say how many each of them would leave, and combine', async () => {
    const { counts, total } = await search('')
    expect(counts.kinds).toMatchObject({ azure: 1, marketplace: expect.any(Number) })
    const kinds = Object.values(counts.kinds).reduce((sum, count) => sum + count, 0)
    expect(kinds).toBe(total)
    const reservations = await search('', { kinds: ['reservation'] })
    expect(reservations.total).toBe(counts.kinds.reservation)
    expect(reservations.hits.every(({ kind }) => kind === 'reservation')).toBe(true)
    expect(reservations.counts.kinds).toEqual(counts.kinds)
    expect(reservations.counts.isTrial).toBe(0)
    const both = await search('', { kinds: ['reservation', 'azure'] })
    expect(both.total).toBe(reservations.total + 1)
  })

  it('find what has a promotion, what has a trial, what a publisher sells', async () => {
    const { counts } = await search('')
    const promoted = await titles('', { isPromoted: true })
    expect(promoted).toContain('Visio Plan 1')
    expect(promoted).toHaveLength(counts.isPromoted)
    expect(await titles('', { isTrial: true })).toHaveLength(counts.isTrial)
    const [first] = counts.publishers
    const ofPublisher = await search('', { publishers: [first?.name ?? ''] })
    expect(ofPublisher.total).toBe(first?.count)
  })

  it('find what the customer owns, with its seats and last day', async () => {
    const customerId = await desk.addCustomer({ country: 'DE' })
    await desk.sandbox.control('clock', { provisionAfterMs: 0, listedAfterMs: 0 })
    const { draftId } = await buildDraft(sana, customerId, [BASIC])
    await placeDraft(sana, draftId)
    const { hits, counts } = await search('', { isOwned: true }, customerId)
    expect(counts.isOwned).toBe(1)
    expect(hits.map(({ title }) => title)).toEqual(['Microsoft 365 Business Basic'])
    expect(hits[0]?.owned).toMatchObject({ quantity: 10, subscriptions: 1, endDate: expect.any(String) })
    expect((await search('', {}, customerId)).hits[0]?.title).toBe('Microsoft 365 Business Basic')
  })
})

describe('what cannot be ordered', () => {
  it('is shown with the reason: a school plan for whom is no school', async () => {
    const [hit] = (await search('365 a3 for faculty')).hits
    expect(hit?.unsellable).toEqual({ reason: 'notQualified', segment: 'education' })
    const { plans } = await openProduct(sana, { customerId: german, productId: hit?.productId ?? '' })
    expect(plans.length).toBeGreaterThan(0)
    expect(plans.every(({ choices }) => choices.length === 0)).toBe(true)
    expect(plans.map(({ unfit }) => unfit)).toContainEqual({ reason: 'notQualified', segment: 'education' })
  })

  it('is anything, before the agreement of the customer is confirmed', async () => {
    const customerId = await desk.addCustomer({ country: 'DE', agreement: 'none' })
    const opened = await openProduct(sana, { customerId, productId: 'CFQ7TTC0LH18' })
    expect(opened.isAgreementMissing).toBe(true)
    expect((await openProduct(sana, { customerId: german, productId: 'CFQ7TTC0LH18' })).isAgreementMissing).toBe(false)
  })

  it('names a product that only other markets list', async () => {
    await sana.db.insert(catalogProducts).values({
      market: 'US',
      productId: 'ONLYINTHEUS1',
      title: 'Domestic Minutes',
      description: '',
      publisherName: 'Microsoft',
      productType: 'OnlineServicesNCE',
    })
    const { hits } = await search('domestic minutes')
    expect(hits.map(({ title, unsellable }) => [title, unsellable])).toEqual([
      ['Domestic Minutes', { reason: 'notInMarket' }],
    ])
  })

  it('can be ordered by a school', async () => {
    const customerId = await school()
    const [hit] = (await search('365 a3 for faculty', {}, customerId)).hits
    expect(hit?.unsellable).toBeNull()
    const { plans } = await openProduct(sana, { customerId, productId: hit?.productId ?? '' })
    expect(new Set(plans.flatMap(({ choices }) => choices.map(({ segment }) => segment)))).toEqual(
      new Set(['education']),
    )
  })

  it('has nonprofit offers for a nonprofit, which have to be asked for', async () => {
    const customerId = await desk.addCustomer({
      country: 'DE',
      qualifications: [{ qualification: 'Nonprofit', vettingStatus: 'Approved' }],
    })
    const [hit] = (await search('', { segments: ['nonprofit'] }, customerId)).hits
    const { plans } = await openProduct(sana, { customerId, productId: hit?.productId ?? '' })
    expect(plans.flatMap(({ choices }) => choices.map(({ segment }) => segment))).toContain('nonprofit')
  })
})
