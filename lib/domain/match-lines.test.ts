import { describe, expect, it } from 'vitest'
import { matchLines } from './match-lines'
import type { ReviewedLine } from './review'
import { OrderLineItem } from './wire/orders/order'

const submitted = (position: number, catalogItemId: string, quantity: number) =>
  ({ position, catalogItemId, quantity }) as ReviewedLine
const ordered = (lineItemNumber: number, offerId: string, quantity: number) =>
  OrderLineItem.parse({ lineItemNumber, offerId, quantity })

describe('matching an order with what was submitted', () => {
  const lines = [submitted(0, 'P1:0001:A', 5), submitted(1, 'P1:0001:A', 25), submitted(2, 'P2:0001:B', 5)]

  it('tells two lines of the same plan apart by their quantity', () => {
    expect(matchLines([ordered(0, 'P1:0001:A', 25), ordered(1, 'P1:0001:A', 5)], lines, new Set())).toEqual([1, 0])
  })

  it('recognises a line whose availability was answered differently', () => {
    expect(matchLines([ordered(0, 'P2:0001:NEW', 5)], lines, new Set())).toEqual([2])
  })

  it('never gives one submitted line to two orders', () => {
    const taken = new Set<number>()
    expect(matchLines([ordered(0, 'P2:0001:B', 5)], lines, taken)).toEqual([2])
    expect(matchLines([ordered(0, 'P2:0001:B', 5)], lines, taken)).toEqual([undefined])
  })

  it('says so when an order has nothing to do with it', () => {
    expect(matchLines([ordered(0, 'P9:0001:A', 5)], lines, new Set())).toEqual([undefined])
  })
})
