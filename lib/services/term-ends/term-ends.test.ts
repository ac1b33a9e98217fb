import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shiftDay } from '@/lib/domain/calendar-day'
import { describeEndDay, listEndDays } from '@/lib/domain/term-ends/list-end-days'
import { monthEndOf } from '@/lib/domain/term-ends/term-days'
import { CustomerId } from '@/lib/domain/wire/ids'
import { forgetOwned } from '@/lib/services/catalog/list-owned'
import type { ActorContext } from '@/lib/services/context'
import { findCatalogItem } from '@/lib/services/promotions/find-catalog-item'
import { BASIC, buildDraft, E5 } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { placeDraft } from '@/lib/testing/place-draft'
import { describePlans } from './describe-plans'
import { listTermEnds } from './list-term-ends'

let desk: Desk
let sana: ActorContext
let customerId: string

beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
  customerId = await desk.addCustomer({ country: 'DE' })
})
afterAll(() => desk.close())

describe('how terms may end and renew', () => {
  it('proposes the month’s end that Microsoft names, among all the ends of months in the term', async () => {
    const ends = await listTermEnds(sana, { customerId, terms: ['P1M', 'P1Y', 'P3Y'] })
    for (const term of ['P1M', 'P1Y', 'P3Y']) {
      const legal = listEndDays(ends, term).filter(({ reason }) => reason === null)
      const proposed = legal.filter(({ isProposed }) => isProposed)
      expect(proposed.map(({ day }) => day)).toEqual([legal.at(-1)?.day])
      expect(proposed[0]?.day).toBe(monthEndOf(proposed[0]?.day ?? ''))
    }
  })

  it('agrees with Microsoft’s cart on every day, also together with what the customer has', async () => {
    await desk.sandbox.control('clock', { provisionAfterMs: 0, listedAfterMs: 0 })
    const owner = CustomerId.parse(await desk.addCustomer({ country: 'DE' }))
    const owned = [{ ...E5, termDuration: 'P1M', billingCycle: 'monthly' }, BASIC]
    await placeDraft(sana, (await buildDraft(sana, owner, owned)).draftId)
    forgetOwned(owner)
    const ends = await listTermEnds(sana, { customerId: owner, terms: ['P1M', 'P3Y'] })
    expect(ends.owned.map(({ name, quantity }) => `${quantity} ${name}`).sort()).toHaveLength(2)
    for (const termDuration of ['P1M', 'P3Y'] as const) {
      const choice = { segment: 'commercial', termDuration, billingCycle: 'monthly' }
      const catalogItemId = await findCatalogItem(sana, owner, { productId: 'CFQ7TTC0LF8S', skuId: '0001', choice })
      const near = [-1, 0, 1, 5, 27, 28, 29, 30, 31, 40, 364, 365, 1_093, 1_094, 1_095, 1_096]
      const shown = listEndDays(ends, termDuration).map(({ day }) => day)
      const days = [...new Set([...near.map((by) => shiftDay(ends.today, by)), ...shown])]
      const lineItems = days.map((day, id) => ({
        id,
        catalogItemId: catalogItemId ?? '',
        quantity: 1,
        billingCycle: 'monthly' as const,
        termDuration,
        customTermEndDate: `${day}T00:00:00Z`,
      }))
      const request = { lineItems, partnerOnRecordAttestationAccepted: true as const }
      const { data } = await sana.partnerCenter.carts.create(owner, request, { requestId: randomUUID() })
      const refused = data.lineItems.filter(({ error }) => error).map(({ id }) => days[id])
      expect(refused).toEqual(days.filter((day) => describeEndDay(ends, termDuration, day).reason !== null))
      expect(refused.length).toBeLessThan(days.length)
    }
  })

  it('says into which terms a licence renews, and that a trial becomes the paid plan', async () => {
    const [premium, trial, azure] = await describePlans(sana, {
      customerId,
      plans: [
        { productId: 'CFQ7TTC0LCHC', skuId: '0001' },
        { productId: 'CFQ7TTC0LDPB', skuId: '0009' },
        { productId: 'DZH318Z0BPS6', skuId: '0001' },
        { productId: 'CFQ7TTC0LDPB', skuId: 'NONE' },
      ],
    })
    expect(premium).toMatchObject({ kind: 'licence', becomes: null })
    expect(premium?.offers.map(({ renewsTo }) => renewsTo)).toContainEqual(['P1M', 'P1Y'])
    expect(trial).toMatchObject({ kind: 'trial', becomes: 'Microsoft 365 Business Standard' })
    expect(trial?.offers[0]?.renewsTo).toContain('P1Y')
    expect(azure).toMatchObject({ kind: 'other' })
  })
})
