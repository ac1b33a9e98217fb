import { describe, expect, test } from 'vitest'
import { normalizeValidationStatus } from './customers/validation-status'
import { sameEnum } from './enums'
import { normalizeOrderStatus } from './orders/order'
import { normalizeProvisioningStatus } from './orders/provisioning-status'
import { normalizeBillingCycle } from './orders/purchase'

describe('enum spellings', () => {
  test.each([
    ['OneTime', 'one_time'],
    ['ONE-TIME', 'one time'],
    ['NotReady', 'Not Ready'],
  ])('%s and %s are one member', (a, b) => {
    expect(sameEnum(a, b)).toBe(true)
  })

  test('absent values equal nothing', () => {
    expect([sameEnum(undefined, undefined), sameEnum(null, null), sameEnum('monthly', null)]).toEqual([
      false,
      false,
      false,
    ])
  })

  test('are read to one spelling', () => {
    expect(normalizeBillingCycle('Annual')).toBe('annual')
    expect(normalizeBillingCycle('OneTime')).toBe('one_time')
    expect(normalizeOrderStatus('PendingPoUpload')).toBe('pending_po_upload')
    expect(normalizeProvisioningStatus('PrefulfillmentPending')).toBe('prefulfillment_pending')
    expect(normalizeValidationStatus('Not Ready')).toBe('NotReady')
  })

  test('that nobody knows yet stay readable', () => {
    expect(normalizeOrderStatus('quantum_review')).toBe('unknown')
    expect(normalizeProvisioningStatus(undefined)).toBe('unknown')
  })
})
