import { expect, it } from 'vitest'
import type { OwnedSubscription } from '@/lib/domain/owned-subscription'
import { countSeats, seatsLeft } from './seats-left'

const owned = (change: Partial<OwnedSubscription>): OwnedSubscription => ({
  ...{ subscriptionId: 's', productId: 'P', skuId: '1', offerId: 'P:1:x', offerName: '', friendlyName: '' },
  ...{ quantity: 40, status: 'active', termDuration: 'P1Y', billingCycle: 'annual', startDate: null, endDate: null },
  ...{ endsAt: null, autoRenew: true, isTrial: false, orderId: null, entitlementId: null, productType: '' },
  ...change,
})

it('counts the seats in force of each plan, and neither trials nor what ran out', () => {
  const all = [
    owned({}),
    owned({ quantity: 8, status: 'suspended' }),
    owned({ quantity: 100, status: 'expired' }),
    owned({ quantity: 25, isTrial: true }),
    owned({ quantity: 7, skuId: '2' }),
    owned({ quantity: 3, productId: '', skuId: '' }),
  ]
  expect(countSeats(all)).toEqual({ 'P:1': 48, 'P:2': 7 })
})

it('says how many are left up to the maximum, never less than none, and nothing where there is no real maximum', () => {
  expect(seatsLeft({ maximumQuantity: 300 }, 48)).toBe(252)
  expect(seatsLeft({ maximumQuantity: 300 }, 310)).toBe(0)
  expect(seatsLeft({ maximumQuantity: 10_000_000 }, 48)).toBeNull()
})
