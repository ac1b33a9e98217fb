import { describe, expect, it } from 'vitest'
import { findOurOrders, type Pressed } from './find-our-orders'
import { DraftLine } from './order-draft'
import { Order } from './wire/orders/order'

const line = (position: number, item: string, quantity: number, orderGroup: string | null = '0') =>
  ({ position, catalogItemId: item, quantity, orderGroup }) as Pressed['lines'][number]
const order = (id: string, lines: [item: string, quantity: number][], rest: Record<string, unknown> = {}) =>
  Order.parse({
    id,
    creationDate: '2026-01-01T00:00:00Z',
    lineItems: lines.map(([offerId, quantity], lineItemNumber) => ({ lineItemNumber, offerId, quantity, ...rest })),
  })
const press = (route: 'cart' | 'order', lines: Pressed['lines'], partners: Partial<Pressed['content']> = {}) => ({
  route,
  lines,
  content: { partnerIdOnRecord: '', additionalPartnerIds: [], lines: [], ...partners },
})
const ids = (found: Order[]) => found.map(({ id }) => String(id))

describe('an order of the list is ours', () => {
  it('when it has the lines of one order group, whatever its availability is called now', () => {
    const pressed = press('cart', [line(0, 'A:1:x', 5), line(1, 'B:1:x', 2, '1')])
    const { found, linesMissing } = findOurOrders([order('o1', [['B:1:y', 2]]), order('o2', [['A:1:y', 5]])], pressed)
    expect(ids(found).sort()).toEqual(['o1', 'o2'])
    expect(linesMissing).toBe(false)
  })

  it('on the direct route when it has everything that was pressed', () => {
    const pressed = press('order', [line(0, 'A:1:x', 5), line(1, 'B:1:x', 2, '1')])
    expect(
      ids(
        findOurOrders(
          [
            order('whole', [
              ['A:1:x', 5],
              ['B:1:x', 2],
            ]),
          ],
          pressed,
        ).found,
      ),
    ).toEqual(['whole'])
    expect(findOurOrders([order('part', [['A:1:x', 5]])], pressed)).toMatchObject({ found: [], resembling: true })
  })

  it('once: two orders of the same lines are not both of one press', () => {
    const { found, resembling } = findOurOrders(
      [order('o1', [['A:1:x', 5]]), order('o2', [['A:1:x', 5]])],
      press('cart', [line(0, 'A:1:x', 5)]),
    )
    expect(ids(found)).toEqual(['o1'])
    expect(resembling).toBe(true)
  })

  it('and says which lines have none yet', () => {
    const pressed = press('cart', [line(0, 'A:1:x', 5), line(1, 'B:1:x', 2, '1')])
    expect(findOurOrders([order('o1', [['A:1:x', 5]])], pressed)).toMatchObject({
      linesMissing: true,
      resembling: false,
    })
  })
})

it('of a savings plan is ours whoever stands on its Azure plan', () => {
  const savings = DraftLine.parse({
    ...{ key: 'a', productId: 'A', productTitle: '', skuId: '1', skuTitle: '', choice: null, friendlyName: '' },
    ...{ quantity: 1, minimumQuantity: 1, maximumQuantity: 1, attestationType: null, attestationAccepted: false },
    minimumCommitment: { currency: 'EUR', amount: '0.001' },
  })
  const pressed = press('cart', [line(0, 'A:1:x', 1)], {
    partnerIdOnRecord: '4847383',
    lines: [savings],
  })
  const inherited = order('o1', [['A:1:x', 1]], { partnerIdOnRecord: '5357563' })
  expect(ids(findOurOrders([inherited], pressed).found)).toEqual(['o1'])
})

describe('an order of the list only resembles ours', () => {
  const pressed = press('cart', [line(0, 'A:1:x', 5)], { partnerIdOnRecord: '4847383' })

  it.each([
    ['another quantity', order('o', [['A:1:x', 6]])],
    [
      'one line more',
      order('o', [
        ['A:1:x', 5],
        ['C:1:x', 1],
      ]),
    ],
    ['another partner on record', order('o', [['A:1:x', 5]], { partnerIdOnRecord: '5357563' })],
    ['an additional partner', order('o', [['A:1:x', 5]], { additionalPartnerIdsOnRecord: ['5357563'] })],
  ])('with %s', (_, other) => {
    expect(findOurOrders([other], pressed)).toMatchObject({ found: [], resembling: true })
  })

  it('and has nothing to do with it when the item is another', () => {
    expect(findOurOrders([order('o', [['C:1:x', 5]])], pressed)).toMatchObject({ found: [], resembling: false })
  })
})
