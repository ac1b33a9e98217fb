import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActorContext } from '@/lib/services/context'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { listPlans } from './list-plans'
import { searchProducts } from './search-products'

let desk: Desk
let sana: ActorContext
let german: string
const titles = async (query: string, customerId = german) =>
  (await searchProducts(sana, { customerId, query })).map((product) => product.title)
const plansOf = (productId: string, customerId = german) => listPlans(sana, { customerId, productId })

beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
  german = await desk.addCustomer({ country: 'DE' })
})
afterAll(() => desk.close())

describe('the catalogue of a customer', () => {
  it('is found by any words of title, publisher or id', async () => {
    expect(await titles('basic business')).toContain('Microsoft 365 Business Basic')
    expect(await titles('cfq7ttc0lh18')).toEqual(['Microsoft 365 Business Basic'])
    expect(await titles('no such thing')).toEqual([])
  })

  it('offers each plan with its terms and ways of paying, the shortest term first', async () => {
    const [basic] = (await plansOf('CFQ7TTC0LH18')).filter((plan) => plan.skuId === '0001')
    expect(basic).toMatchObject({ minimumQuantity: 1, maximumQuantity: 300, isTrial: false })
    const terms = basic?.choices.map((choice) => `${choice.termDuration} ${choice.billingCycle}`)
    expect(terms?.slice(0, 3)).toEqual(['P1M monthly', 'P1Y monthly', 'P1Y annual'])
    expect(new Set(terms).size).toBe(terms?.length)
  })

  it('shows school prices to a qualified school only', async () => {
    const school = await desk.addCustomer({
      country: 'DE',
      qualifications: [{ qualification: 'Education', vettingStatus: 'Approved' }],
    })
    const segmentsOfA3 = async (customerId: string) => {
      const [product] = await searchProducts(sana, { customerId, query: 'a3' })
      const plans = await plansOf(product?.productId ?? '', customerId)
      return new Set(plans.flatMap((plan) => plan.choices.map((choice) => choice.segment)))
    }
    expect([...(await segmentsOfA3(german))]).toEqual([])
    expect([...(await segmentsOfA3(school))]).toEqual(['education'])
  })

  it('has no term for the Azure plan', async () => {
    const [plan] = await plansOf('DZH318Z0BPS6')
    expect(plan?.choices).toEqual([{ segment: 'commercial', termDuration: '', billingCycle: 'monthly' }])
  })

  it("names the plan's own attestation where Microsoft enforces one", async () => {
    const cloudPcs = await searchProducts(sana, { customerId: german, query: 'windows 365' })
    const plans = (await Promise.all(cloudPcs.map((product) => plansOf(product.productId)))).flat()
    expect(plans.map((plan) => plan.attestationType)).toContain('Windows365')
  })
})
