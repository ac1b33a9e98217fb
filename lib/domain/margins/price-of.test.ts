import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAmounts, multiplyAmounts, roundAmount, subtractAmounts } from '../decimal'
import type { MarginRule } from './margin-rule'
import { priceOf } from './price-of'

const CUSTOMER = '00000000-0000-4000-8000-000000000001'
const scope = { customerId: CUSTOMER, family: 'software', productId: 'P1' }
const price = { currency: 'EUR', unitPrice: '80', erpPrice: '100' }
const rule = (changes: Partial<MarginRule>): MarginRule => ({
  ...{ customerId: null, family: null, productId: null },
  ...{ kind: 'margin', percent: '0', floorPercent: null },
  ...changes,
})

describe('the price a customer pays', () => {
  it('is the recommended one while there are no rules, and ours where none is recommended', () => {
    expect(priceOf(price, scope, [])).toMatchObject({ sellPrice: '100', marginPercent: '20', isAtFloor: false })
    expect(priceOf({ ...price, erpPrice: null }, scope, [])).toMatchObject({ sellPrice: '80', marginPercent: '0' })
  })

  it('follows a margin on our price, or a discount off the recommended one', () => {
    expect(priceOf(price, scope, [rule({ percent: '36' })]).sellPrice).toBe('125')
    expect(priceOf(price, scope, [rule({ kind: 'discount', percent: '12.5' })]).sellPrice).toBe('87.5')
  })

  it('follows the customer before the product, the product before its family, the family before all', () => {
    const all = rule({ percent: '10' })
    const family = rule({ family: 'software', percent: '20' })
    const product = rule({ productId: 'P1', percent: '30' })
    const customer = rule({ customerId: CUSTOMER, percent: '40' })
    const both = rule({ customerId: CUSTOMER, productId: 'P1', percent: '50' })
    const others = [rule({ customerId: crypto.randomUUID(), percent: '99' }), rule({ productId: 'P2', percent: '98' })]
    const margins = [[all], [family, all], [all, product, family], [customer, product], [both, customer]].map(
      (rules) => priceOf(price, scope, [...others, ...rules]).marginPercent,
    )
    expect(margins.map((margin) => roundAmount(margin ?? '', 0))).toEqual(['10', '20', '30', '40', '50'])
  })

  it('is raised to the floor, unless a more specific rule sets a lower one', () => {
    const deep = rule({ kind: 'discount', percent: '25', floorPercent: '20' })
    expect(priceOf(price, scope, [deep])).toMatchObject({ sellPrice: '100', isAtFloor: true, floorPercent: '20' })
    const ours = rule({ customerId: CUSTOMER, kind: 'discount', percent: '25', floorPercent: '0' })
    expect(priceOf(price, scope, [deep, ours])).toMatchObject({ sellPrice: '80', isAtFloor: true, floorPercent: '0' })
    const silent = rule({ customerId: CUSTOMER, kind: 'discount', percent: '25' })
    expect(priceOf(price, scope, [deep, silent]).sellPrice).toBe('100')
  })

  it('has no cents in yen', () => {
    const yen = { currency: 'JPY', unitPrice: '999', erpPrice: null }
    expect(priceOf(yen, scope, [rule({ percent: '33.33' })]).sellPrice).toBe('1498')
  })
})

const cents = fc.integer({ min: 0, max: 100_000_000 }).map((value) => multiplyAmounts(value, '0.0001'))
const percent = fc.integer({ min: 0, max: 9_999 }).map((value) => multiplyAmounts(value, '0.01'))
const maybe = <T>(value: T) => fc.constantFrom(null, value)
const anyRule = fc.record({
  customerId: maybe(CUSTOMER),
  family: maybe('software' as const),
  productId: fc.constant(null),
  kind: fc.constantFrom('margin' as const, 'discount' as const),
  percent,
  floorPercent: fc.option(percent),
})

describe('whatever the rules', () => {
  it('the price is whole in its currency, never under the floor, and the order of rules says nothing', () => {
    fc.assert(
      fc.property(
        fc.record({ currency: fc.constantFrom('EUR', 'JPY', 'KWD'), unitPrice: cents, erpPrice: fc.option(cents) }),
        fc.uniqueArray(anyRule, { selector: ({ customerId, family }) => `${customerId} ${family}`, maxLength: 4 }),
        (of, rules) => {
          const answer = priceOf(of, scope, rules)
          const { sellPrice, floorPercent } = answer
          expect(roundAmount(sellPrice, { EUR: 2, JPY: 0, KWD: 3 }[of.currency] ?? 0)).toBe(sellPrice)
          const kept = multiplyAmounts(subtractAmounts(sellPrice, of.unitPrice), 100)
          expect(compareAmounts(kept, multiplyAmounts(sellPrice, floorPercent))).toBeGreaterThanOrEqual(0)
          expect(priceOf(of, scope, rules.toReversed())).toEqual(answer)
        },
      ),
    )
  })
})
