import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test, vi } from 'vitest'
import type { Availability } from '@/lib/domain/wire/catalog/availability'
import type { OrderId } from '@/lib/domain/wire/ids'
import type { CartRequest } from '@/lib/domain/wire/orders/cart-request'
import type { OrderRequest } from '@/lib/domain/wire/orders/order-request'
import { BillingCycle, normalizeBillingCycle, TermDuration } from '@/lib/domain/wire/orders/purchase'
import { openService } from './open-service'

/**
 * Every operation that this app calls, read by the schemas it reads them with: against the sandbox, or Microsoft's
 * (`npm run conformance -- --live`), where whatever was bought is cancelled at the end. What only reads besides is in
 * conformance-reads.test.ts.
 */
const PRODUCT_ID = 'CFQ7TTC0LH18'

const { partnerCenter, customerId, settledWithinMs, pass, close } = await openService()
const offer = await findOffer()
const ordered: OrderId[] = []

afterAll(
  async () => {
    try {
      // One that cannot be cancelled keeps none of the others.
      const ends = await Promise.allSettled(ordered.map(cancel))
      expect(ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []))).toEqual([])
    } finally {
      await close()
    }
  },
  2 * settledWithinMs + 60_000,
)

/** Within its first seven days a subscription is cancelled by saying that it is deleted. ch. 7.7, 8.4 */
async function cancel(orderId: OrderId): Promise<void> {
  const bought = () => partnerCenter.subscriptions.byOrder(customerId, orderId)
  const waiting = { timeout: settledWithinMs, interval: 1_000 }
  await vi.waitFor(async () => expect(await bought()).not.toEqual([]), waiting)
  for (const subscription of await bought()) {
    const { id } = subscription
    await partnerCenter.subscriptions.update(
      customerId,
      subscription,
      { status: 'deleted' },
      { requestId: randomUUID() },
    )
    await vi.waitFor(
      async () => expect((await partnerCenter.subscriptions.get(customerId, id)).status).toBe('deleted'),
      waiting,
    )
  }
}

async function findOffer() {
  const skus = await partnerCenter.skus.listForCustomer(customerId, PRODUCT_ID)
  const lists = await Promise.all(
    skus.map((sku) => partnerCenter.availabilities.listForCustomer(customerId, PRODUCT_ID, sku.id)),
  )
  const offers = lists.flat().flatMap((availability) => monthlyOffer(availability))
  const [first] = offers
  if (!first) throw new Error(`Nothing of ${PRODUCT_ID} can be bought by the month`)
  return first
}

function monthlyOffer({ catalogItemId, isPurchasable, segment, terms }: Availability) {
  if (isPurchasable === false || segment !== 'commercial') return []
  return terms.flatMap((term) => {
    const cycle = BillingCycle.safeParse(normalizeBillingCycle(term.billingCycle ?? 'monthly'))
    return term.duration === 'P1M' && cycle.data === 'monthly'
      ? [{ catalogItemId, billingCycle: cycle.data, termDuration: TermDuration.enum.P1M }]
      : []
  })
}

describe('customers', () => {
  test('are listed page by page, each of them once', async () => {
    const ids: string[] = []
    for await (const page of partnerCenter.customers.pages({ size: 20 })) {
      ids.push(...page.map(({ id }) => id))
      if (ids.length >= 60) break
    }
    expect(ids.length).toBeGreaterThan(0)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('are found by the beginning of their name', async () => {
    const { companyProfile } = await partnerCenter.customers.get(customerId)
    const startsWith = (companyProfile.companyName ?? '').slice(0, 8)
    const found = await partnerCenter.customers.list({ filter: { field: 'CompanyName', startsWith } })
    expect(found.map(({ id }) => id)).toContain(customerId)
  })

  test('are read with country, qualifications, review, agreement and resellers', async () => {
    const customer = await partnerCenter.customers.get(customerId)
    expect(customer.billingProfile?.defaultAddress?.country).toMatch(/^[A-Z]{2}$/)
    expect(await partnerCenter.qualifications.list(customerId)).toBeInstanceOf(Array)
    expect((await partnerCenter.customers.findValidationStatus(customerId))?.status ?? 'Allowed').toBe('Allowed')
    const agreements = await partnerCenter.agreements.list(customerId, 'MicrosoftCustomerAgreement')
    const { isSigned } = await partnerCenter.agreements.directSignStatus(customerId)
    expect(isSigned || agreements.length > 0).toBe(true)
    expect(await partnerCenter.relationships.ofCustomer(customerId)).toBeInstanceOf(Array)
  })
})

describe('partners', () => {
  test('are our own, our resellers, and whether they signed', async () => {
    expect((await partnerCenter.profiles.mpn()).mpnId).toMatch(/^\d+$/)
    const [reseller] = await partnerCenter.relationships.list('IsIndirectCloudSolutionProviderOf')
    const mpnId = reseller?.mpnId ?? ''
    expect((await partnerCenter.profiles.mpn(mpnId)).mpnId).toBe(mpnId)
    const signed = partnerCenter.compliance.agreementStatus(mpnId)
    await expect(signed.then(({ isAgreementSigned }) => typeof isAgreementSigned)).resolves.toBe('boolean')
  })

  test('nobody has are 404/3000', async () => {
    await expect(partnerCenter.profiles.mpn('9999999')).rejects.toMatchObject({ status: 404, code: '3000' })
  })
})

describe('the catalogue', () => {
  test('of a country and of a customer has products, SKUs and availabilities', async () => {
    const inGermany = await partnerCenter.products.list({ country: 'DE', targetView: 'OnlineServices' })
    const forCustomer = await partnerCenter.products.listForCustomer(customerId, { targetView: 'OnlineServices' })
    for (const list of [inGermany, forCustomer]) expect(list.map(({ id }) => id)).toContain(PRODUCT_ID)
    expect((await partnerCenter.products.get(PRODUCT_ID, 'DE')).title).not.toBe('')
    const [sku] = await partnerCenter.skus.list(PRODUCT_ID, { country: 'DE' })
    const market = { country: 'DE', targetSegment: 'commercial' } as const
    const availabilities = await partnerCenter.availabilities.list(PRODUCT_ID, sku?.id ?? '', market)
    expect(availabilities.every(({ segment }) => segment === 'commercial')).toBe(true)
  })

  test('does not know everything: 404/400013', async () => {
    await expect(partnerCenter.products.get('CFQ7TTC0ZZZZ', 'DE')).rejects.toMatchObject({
      status: 404,
      code: '400013',
    })
  })
})

describe('buying by cart', () => {
  test('create, read, replace, check out; a repeated checkout orders nothing more', async () => {
    const cart = (quantity: number): CartRequest => ({
      partnerOnRecordAttestationAccepted: true,
      lineItems: [{ id: 0, ...offer, quantity }],
    })
    const created = await partnerCenter.carts.create(customerId, cart(1), { requestId: randomUUID() })
    const { id } = created.data
    expect(created.data.lineItems[0]).toMatchObject({ catalogItemId: offer.catalogItemId, quantity: 1 })
    const replaced = await partnerCenter.carts.update(customerId, id, cart(2), { requestId: randomUUID() })
    expect(replaced.data.lineItems[0]).toMatchObject({ quantity: 2 })
    expect((await partnerCenter.carts.get(customerId, id)).lineItems[0]?.pricing?.extendedPrice).toMatch(
      /^\d+(\.\d+)?$/,
    )

    const requestId = randomUUID()
    const { data } = await partnerCenter.carts.checkout(customerId, id, { requestId })
    ordered.push(...data.orders.map((order) => order.id))
    const again = await partnerCenter.carts.checkout(customerId, id, { requestId })
    expect(data.orderErrors).toEqual([])
    expect(data.orders).toHaveLength(1)
    expect(again.data.orders.map((order) => order.id)).toEqual(data.orders.map((order) => order.id))
  })

  test('a line in error does not fail the cart', async () => {
    const { data } = await partnerCenter.carts.create(
      customerId,
      {
        partnerOnRecordAttestationAccepted: true,
        lineItems: [{ id: 0, ...offer, catalogItemId: `${PRODUCT_ID}:0001:CFQ7TTC0MISS`, quantity: 1 }],
      },
      { requestId: randomUUID() },
    )
    expect(data.lineItems[0]?.error?.errorCode).toMatch(/^\d+$/)
  })
})

describe('buying directly', () => {
  test(
    'create, and follow by order, provisioning status and subscriptions',
    async () => {
      const { catalogItemId: offerId, termDuration, billingCycle } = offer
      const request: OrderRequest = {
        partnerOnRecordAttestationAccepted: true,
        billingCycle,
        lineItems: [{ lineItemNumber: 0, offerId, termDuration, quantity: 1 }],
      }
      const { data, correlationId } = await partnerCenter.orders.create(customerId, request, {
        requestId: randomUUID(),
      })
      expect(correlationId).toMatch(/^[0-9a-f-]{36}$/)
      ordered.push(data.id)
      await pass(3600_000)

      const bought = () => partnerCenter.subscriptions.byOrder(customerId, data.id)
      await expect.poll(async () => (await bought()).length, { timeout: settledWithinMs }).toBe(1)
      const [subscription] = await bought()
      const order = await partnerCenter.orders.get(customerId, data.id)
      expect(order.lineItems[0]).toMatchObject({ offerId, quantity: 1, subscriptionId: subscription?.id })
      expect((await partnerCenter.orders.list(customerId)).map(({ id }) => id)).toContain(data.id)
      if (!subscription) throw new Error('The subscription was listed and is gone')
      expect((await partnerCenter.subscriptions.get(customerId, subscription.id)).orderId).toBe(data.id)
      const [line] = await partnerCenter.orders.provisioningStatus(customerId, data.id)
      expect(line?.lineItemNumber).toBe(0)
      const all = await partnerCenter.subscriptions.list(customerId)
      expect(all.find(({ orderId }) => orderId === data.id)?.id).toBe(subscription?.id)
    },
    settledWithinMs + 60_000,
  )
})
