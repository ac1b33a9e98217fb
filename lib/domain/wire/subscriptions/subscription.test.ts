import { describe, expect, test } from 'vitest'
import { normalizeSubscriptionStatus, Subscription } from './subscription'
import { SubscriptionChanges, withChanges } from './subscription-update'
import { TransitionRequest, Transitions } from './transition'

const product = {
  productId: 'CFQ7TTC0LH18',
  skuId: '0001',
  availabilityId: 'CFQ7TTC0K971',
  billingCycle: 'Annual',
  termDuration: 'P1Y',
}
const read = Subscription.parse({
  id: 'A4C1340D-6911-4758-BBA3-0C4C6007D161',
  status: 'active',
  quantity: '15',
  autoRenewEnabled: true,
  scheduledNextTermInstructions: { product, quantity: 20, newerThanThisProgram: 1 },
  alsoNewer: { kept: true },
  attributes: { etag: 'abc', objectType: 'Subscription' },
})

describe('changing a subscription', () => {
  test('sends the whole resource: renewal, scheduled change, etag and what this program does not know', () => {
    expect(withChanges(read, { quantity: 16 })).toMatchObject({
      id: 'a4c1340d-6911-4758-bba3-0c4c6007d161',
      quantity: 16,
      autoRenewEnabled: true,
      scheduledNextTermInstructions: { product, quantity: 20, newerThanThisProgram: 1 },
      alsoNewer: { kept: true },
      attributes: { etag: 'abc' },
    })
  })

  test('leaves what is undefined as it was, and takes a scheduled change back with null', () => {
    expect(withChanges(read, { friendlyName: undefined, scheduledNextTermInstructions: null })).toMatchObject({
      quantity: 15,
      scheduledNextTermInstructions: null,
    })
    expect(withChanges(read, { friendlyName: undefined })).not.toHaveProperty('friendlyName', expect.anything())
  })

  test.each([{ status: 'expired' }, { termDuration: 'P2Y' }, { quantity: 0 }, { offerId: 'x' }])(
    'to %j is refused before it is sent',
    (changes) => {
      expect(SubscriptionChanges.safeParse(changes).success).toBe(false)
    },
  )

  test('writes a billing cycle as the wire does, however it was read', () => {
    expect(withChanges(read, { billingCycle: 'annual' }).billingCycle).toBe('annual')
    const renewal = { product: { ...product, billingCycle: 'annual', termDuration: 'P3Y' }, quantity: 3 } as const
    expect(withChanges(read, { scheduledNextTermInstructions: renewal }).scheduledNextTermInstructions).toEqual(renewal)
  })
})

describe('transitions', () => {
  const begun = { FromCatalogItemId: 'A:B:C', Events: [{ name: 'Conversion', status: 'Started ' }] }

  test.each(['items', 'transition'])('are read from %s, whatever the case of their keys', (envelope) => {
    expect(Transitions.parse({ [envelope]: [begun] }).items).toEqual([
      { fromCatalogItemId: 'A:B:C', events: [{ name: 'Conversion', status: 'Started', errors: [] }] },
    ])
  })

  test('are asked for in the spelling of the wire', () => {
    const request = { toCatalogItemId: 'A:B:C', quantity: 2, transitionType: 'transition_only' }
    expect(TransitionRequest.parse({ ...request, billingCycle: 'OneTime' }).billingCycle).toBe('one_time')
    expect(TransitionRequest.safeParse({ ...request, transitionType: 'sideways' }).success).toBe(false)
  })
})

test('a status that nobody knows yet stays readable', () => {
  expect([normalizeSubscriptionStatus('Suspended'), normalizeSubscriptionStatus('melted')]).toEqual([
    'suspended',
    'none',
  ])
})
