import { describe, expect, it } from 'vitest'
import { leavesOutLines } from './leaves-out-lines'

const pressed = [
  { orderGroup: '0', quantity: 10 },
  { orderGroup: '0', quantity: 2 },
  { orderGroup: '1', quantity: 3 },
]
const order = (...quantities: number[]) => ({ lineItems: quantities.map((quantity) => ({ quantity })) })
const refused = (orderGroupId?: string) => ({ orderGroupId })

describe('an answer that speaks of every line', () => {
  it.each([
    ['orders them all', [order(10, 2), order(3)], []],
    ['orders one group and refuses the other', [order(10, 2)], [refused('1')]],
    ['refuses both', [], [refused('0'), refused('1')]],
    ['refuses without naming a group', [order(3)], [refused()]],
    ['refuses a group by a name of its own', [order(3)], [refused('OMS-0')]],
    ['puts two lines of one item together', [order(12), order(3)], []],
  ])('%s', (_, orders, orderErrors) => {
    expect(leavesOutLines({ orders, orderErrors }, pressed)).toBe(false)
  })
})

describe('an answer that is silent about some', () => {
  it.each([
    ['orders one group of two', [order(3)], []],
    ['orders some lines of a group', [order(10), order(3)], []],
    ['orders nothing of one group and refuses the other', [], [refused('1')]],
  ])('%s', (_, orders, orderErrors) => {
    expect(leavesOutLines({ orders, orderErrors }, pressed)).toBe(true)
  })
})
