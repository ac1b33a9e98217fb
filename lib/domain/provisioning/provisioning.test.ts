import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DraftProblem, findDraftProblems } from '@/lib/domain/draft-problems'
import { NO_OPTIONS } from '@/lib/domain/line-options'
import { DraftLine, EMPTY_DRAFT, type LineOptions } from '@/lib/domain/order-draft'
import { commitmentOverTerm } from './commitment-over-term'
import { provisioningKind } from './provisioning-kind'

const plain = DraftLine.parse({
  key: 'a',
  productId: 'DZH318Z0BQ3Q',
  productTitle: 'Virtual Machines DSv2 Series',
  skuId: '0001',
  skuTitle: 'Reserved VM Instance',
  choice: { segment: 'commercial', termDuration: 'P1Y', billingCycle: 'one_time' },
  quantity: 1,
  minimumQuantity: 1,
  maximumQuantity: 10,
  friendlyName: '',
  attestationType: null,
  attestationAccepted: false,
})
const problemsOf = (line: Partial<DraftLine>, options: Partial<LineOptions> = {}): DraftProblem[] =>
  findDraftProblems({ ...EMPTY_DRAFT, lines: [{ ...plain, ...line, options: { ...NO_OPTIONS, ...options } }] }, 'DE')
const keysOf = (...[line, options]: Parameters<typeof problemsOf>) => problemsOf(line, options).map(({ key }) => key)

describe('a reservation', () => {
  const reservation = { provisioningVariables: ['Scope', 'SubscriptionId'] }
  const context = { subscriptionId: 'x', scope: 'shared', duration: '1Year' }

  it('wants to know for which subscription, and how far it reaches, before Microsoft is asked', () => {
    expect(problemsOf(reservation)).toEqual([{ path: 'lines.0.options', key: 'provisioningMissing' }])
    expect(keysOf(reservation, { provisioningContext: { subscriptionId: 'x' } })).toEqual(['provisioningMissing'])
    expect(keysOf(reservation, { provisioningContext: { ...context, scope: 'all' } })).toEqual(['provisioningMissing'])
    expect(keysOf(reservation, { provisioningContext: context })).toEqual([])
  })

  it('never says another duration than its term', () => {
    const provisioningContext = { ...context, duration: '3Years' }
    expect(keysOf(reservation, { provisioningContext })).toEqual(['provisioningMissing'])
  })
})

describe('a savings plan', () => {
  const savings = { minimumCommitment: { currency: 'EUR', amount: '0.001' } }
  const shared = { provisioningContext: { scope: 'shared', subscriptionId: 'x' } }
  const euros = (amount: string) => ({ ...shared, purchaseCommitment: { currency: 'EUR', amount } })

  it('wants a commitment of at least what Microsoft asks, in its currency', () => {
    expect(keysOf(savings, shared)).toEqual(['commitmentMissing'])
    expect(problemsOf(savings, euros('0.0009'))).toEqual([
      { path: 'lines.0.options', key: 'commitmentTooSmall', values: { minimum: '0.001', currency: 'EUR' } },
    ])
    expect(keysOf(savings, euros('0.001'))).toEqual([])
    const dollars = { ...shared, purchaseCommitment: { currency: 'USD', amount: '5' } }
    expect(keysOf(savings, dollars)).toEqual(['commitmentTooSmall'])
  })

  it('covers an Azure plan, or one Azure subscription, and nothing between', () => {
    const { purchaseCommitment } = euros('1')
    const cover = (provisioningContext: Record<string, string>) =>
      keysOf(savings, { purchaseCommitment, provisioningContext })
    expect(cover({ scope: 'single', entitlementId: 'e' })).toEqual([])
    expect(cover({ scope: 'single', subscriptionId: 'x' })).toEqual(['provisioningMissing'])
    expect(cover({ scope: 'shared', entitlementId: 'e' })).toEqual(['provisioningMissing'])
  })

  it('amounts to the documented sum: 0.05 an hour are 438 in a year', () => {
    expect(commitmentOverTerm({ currency: 'USD', amount: '0.05' }, 'P1Y')).toEqual({ currency: 'USD', amount: '438' })
    expect(commitmentOverTerm({ currency: 'USD', amount: '0.05' }, 'P1M')).toBeNull()
  })

  it('costs three times as much over three years, to the last digit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), (thousandths) => {
        const amount = `${thousandths / 1000n}.${String(thousandths % 1000n).padStart(3, '0')}`
        const total = commitmentOverTerm({ currency: 'EUR', amount }, 'P3Y')?.amount ?? ''
        const [whole = '', fraction = ''] = total.split('.')
        expect(BigInt(whole + fraction.padEnd(3, '0'))).toBe(thousandths * 26_280n)
      }),
    )
  })
})

it('says of what asks for something nobody here can give that it cannot be ordered here', () => {
  const strange = { provisioningVariables: ['Scope', 'MoonPhase'], minimumCommitment: null }
  expect(provisioningKind(strange)).toBe('unknown')
  expect(problemsOf(strange)).toEqual([
    { path: 'lines.0.options', key: 'provisioningUnknown', values: { names: 'Scope, MoonPhase' } },
  ])
})
