import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_OPTIONS } from '@/lib/domain/line-options'
import type { DraftLine } from '@/lib/domain/order-draft'
import type { LinePromotion } from './line-promotion'
import { adviseOrder, putInOrder } from './order-advice'
import { findSplit, splitLine } from './split-line'

const line = (key: string, change: Partial<DraftLine> = {}): DraftLine => ({
  key,
  productId: 'P1',
  productTitle: 'Plan',
  skuId: '0001',
  skuTitle: 'Plan',
  choice: { segment: 'commercial', termDuration: 'P1Y', billingCycle: 'annual' },
  quantity: 100,
  minimumQuantity: 1,
  maximumQuantity: 10_000,
  friendlyName: '',
  attestationType: null,
  attestationAccepted: false,
  provisioningVariables: [],
  minimumCommitment: null,
  options: NO_OPTIONS,
  ...change,
})
const promotion = (change: Partial<LinePromotion> = {}): LinePromotion => ({
  id: 'PROMO',
  name: 'For newcomers',
  discount: '0.15',
  isAutomatic: true,
  endsOn: null,
  isNewToOffer: true,
  prerequisites: [],
  terms: [{ termDuration: 'P1Y', billingCycle: 'annual' }],
  verdict: 'applies',
  reasons: [],
  ...change,
})
const seats = (available: number | null, minimum = 1, maximum = 300) =>
  promotion({ verdict: 'refused', reasons: [{ kind: 'seats', minimum, maximum, available }] })

describe('the order of the lines', () => {
  it('puts a line for newcomers first, and says when another line of its plan would take the promotion away', () => {
    const lines = [line('a', { productId: 'P2' }), line('b'), line('c')]
    const newcomer = { c: [promotion()] }
    expect(adviseOrder(lines, newcomer)).toEqual({ first: ['c'], order: ['c', 'a', 'b'], isLost: true })
    expect(adviseOrder(lines.slice(0, 1).concat(lines.slice(2)), newcomer)?.isLost).toBe(false)
  })

  it('advises nothing where no such promotion applies', () => {
    const lines = [line('a'), line('b')]
    expect(adviseOrder(lines, {})).toBeNull()
    expect(adviseOrder(lines, { b: [promotion({ verdict: 'refused' })] })).toBeNull()
    expect(adviseOrder(lines, { b: [promotion({ isNewToOffer: false })] })).toBeNull()
    expect(adviseOrder(lines, { b: [promotion({ isAutomatic: false })] })).toBeNull()
  })

  it('is followed once, loses no line, and keeps the order of all others', () => {
    const kinds = fc.array(fc.record({ isNewcomer: fc.boolean(), plan: fc.constantFrom('P1', 'P2', 'P3') }), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(kinds, (chosen) => {
        const lines = chosen.map(({ plan }, at) => line(`line-${at}`, { productId: plan }))
        const found = Object.fromEntries(
          chosen.flatMap(({ isNewcomer }, at) => (isNewcomer ? [[`line-${at}`, [promotion()]]] : [])),
        )
        const ordered = putInOrder(lines, adviseOrder(lines, found)?.order ?? [])
        expect([...ordered].sort((a, b) => lines.indexOf(a) - lines.indexOf(b))).toEqual(lines)
        expect(adviseOrder(ordered, found)).toBeNull()
        for (const isFirst of [true, false]) {
          const those = (list: DraftLine[]) => list.filter(({ key }) => key in found === isFirst)
          expect(those(ordered)).toEqual(those(lines))
        }
      }),
    )
  })
})

describe('a line with more seats than a promotion has left', () => {
  it('is split at what is left: the part with the promotion first', () => {
    const lines = [line('a'), line('b', { friendlyName: 'Sales' })]
    const split = findSplit(line('b'), seats(52))
    expect(split).toEqual({ within: 52, rest: 48 })
    if (!split) return
    const [, within, rest] = splitLine(lines, 'b', split, { promotionId: 'PROMO', newKey: 'n' })
    expect(within).toMatchObject({ key: 'b', quantity: 52, friendlyName: 'Sales', options: { promotionId: 'PROMO' } })
    expect(rest).toMatchObject({ key: 'n', quantity: 48, friendlyName: 'Sales', options: { promotionId: null } })
  })

  it('is left whole where nothing is left, or something else stands in the way', () => {
    expect(findSplit(line('a'), seats(0))).toBeUndefined()
    expect(findSplit(line('a', { quantity: 3 }), seats(300, 10))).toBeUndefined()
    expect(findSplit(line('a', { quantity: null }), seats(52))).toBeUndefined()
    const both = promotion({ reasons: [...seats(52).reasons, { kind: 'boughtBefore' }] })
    expect(findSplit(line('a'), both)).toBeUndefined()
  })

  it('never loses or adds a seat, and keeps both parts within the limits', () => {
    const whole = fc.integer({ min: 1, max: 20_000 })
    fc.assert(
      fc.property(
        whole,
        fc.nat(400),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 20 }),
        (quantity, left, least, minimum) => {
          const wanted = line('a', { quantity, minimumQuantity: minimum })
          const split = findSplit(wanted, seats(left, least, 400))
          if (!split) return
          const parts = splitLine([wanted], 'a', split, { promotionId: null, newKey: 'n' }).map(
            (one) => one.quantity ?? 0,
          )
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(quantity)
          expect(parts[0]).toBeLessThanOrEqual(left)
          expect(parts[0]).toBeGreaterThanOrEqual(least)
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(minimum)
        },
      ),
    )
  })
})
