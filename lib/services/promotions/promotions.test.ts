import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActorContext } from '@/lib/services/context'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { checkPromotions } from './check-promotions'
import { namePromotions } from './name-promotions'

const PREMIUM = { productId: 'CFQ7TTC0LCHC', skuId: '0001' }
const COPILOT = { productId: 'CFQ7TTC0MM8R', skuId: '0001' }
const SALES = { productId: 'CFQ7TTC0LFDZ', skuId: '0001' }
const F3 = { productId: 'CFQ7TTC0LH05', skuId: '0001' }
const BASIC = { productId: 'CFQ7TTC0LH18', skuId: '0001' }

let desk: Desk
let sana: ActorContext
let customerId: string
const line = (
  key: string,
  plan: typeof PREMIUM,
  termDuration: string,
  billingCycle: string,
  quantity: number | null,
) => ({
  key,
  ...plan,
  choice: { segment: 'commercial', termDuration, billingCycle },
  quantity,
})
const check = (...lines: ReturnType<typeof line>[]) => checkPromotions(sana, { customerId, lines })

beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
  customerId = await desk.addCustomer({ country: 'DE' })
})
afterAll(() => desk.close())

describe('promotions of the lines of a draft', () => {
  it('says of the whole draft at once what each line gets; a plan without promotions has none', async () => {
    const found = await check(
      line('premium', PREMIUM, 'P1Y', 'monthly', 5),
      line('sales', SALES, 'P1Y', 'annual', 20),
      line('basic', BASIC, 'P1Y', 'annual', 5),
    )
    expect(found).toEqual({
      premium: [expect.objectContaining({ discount: '0.15', isAutomatic: true, verdict: 'applies', endsOn: null })],
      sales: [expect.objectContaining({ discount: '0.2', isAutomatic: false, verdict: 'applies', reasons: [] })],
    })
  })

  it('says under which term it would apply, and how many seats are left', async () => {
    const found = await check(
      line('term', PREMIUM, 'P1M', 'monthly', 5),
      line('seats', SALES, 'P1Y', 'annual', 260),
      line('few', COPILOT, 'P1Y', 'annual', 3),
    )
    expect(found.term?.[0]).toMatchObject({
      verdict: 'refused',
      reasons: [{ kind: 'term', terms: [{ termDuration: 'P1Y', billingCycle: 'monthly' }] }],
    })
    expect(found.seats?.[0]?.reasons).toEqual([{ kind: 'seats', minimum: 5, maximum: 250, available: 250 }])
    expect(found.few?.[0]?.reasons).toEqual([{ kind: 'seats', minimum: 10, maximum: 2_999, available: 2_999 }])
  })

  it('knows which one is for newcomers to the plan, and what has to be owned for it', async () => {
    const found = await check(line('f3', F3, 'P1Y', 'annual', 20))
    expect(found.f3?.[0]).toMatchObject({ isNewToOffer: true, verdict: 'refused', reasons: [{ kind: 'prerequisite' }] })
    expect(found.f3?.[0]?.prerequisites).toEqual([[{ title: 'Microsoft 365 F1', minimum: null, maximum: null }]])
  })

  it('names promotions before a quantity is typed, without a verdict', async () => {
    const found = await check(line('premium', PREMIUM, 'P1Y', 'monthly', null))
    expect(found.premium?.[0]).toMatchObject({ verdict: 'unasked', reasons: [] })
  })

  it('tells what a promotion is called, also when it is over', async () => {
    const over = '39NFJQT1PJQC:0001:39NFJQT1Q5KM'
    const promotionIds = [over, 'NO:SUCH:ONE', null]
    expect(await namePromotions(sana, { customerId, promotionIds })).toEqual({
      [over]: 'Visio Plan 1, a year paid by the month',
    })
  })
})
