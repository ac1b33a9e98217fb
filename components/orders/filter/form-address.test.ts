import { describe, expect, it } from 'vitest'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import { formAddress } from './form-address'

const filterOf = (address: string) =>
  OrdersFilter.parse(Object.fromEntries(new URL(address, 'http://desk.example').searchParams))

describe('the address a filter form leads to', () => {
  it('is the plain dashboard when nothing is filled in', () => {
    expect(
      formAddress([
        ['q', '  '],
        ['from', ''],
        ['to', ''],
      ]),
    ).toBe('/orders')
  })

  it('holds all ticked statuses', () => {
    const address = formAddress([
      ['status', 'failed'],
      ['status', 'late'],
      ['sort', '-value'],
    ])
    expect(filterOf(address)).toMatchObject({
      status: ['failed', 'late'],
      sort: [{ column: 'value', descending: true }],
    })
  })

  it('keeps what was typed, whatever its letters', () => {
    expect(filterOf(formAddress([['q', ' 日本 & PO#1 ']])).q).toBe('日本 & PO#1')
  })
})
