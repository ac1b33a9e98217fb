import { describe, expect, test } from 'vitest'
import { Cart } from './cart'
import { CartRequest } from './cart-request'
import { CartCheckoutResult, OrderLineItem } from './order'
import { OrderRequest } from './order-request'

const cartLine = {
  id: 0,
  catalogItemId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971',
  quantity: 3,
  billingCycle: 'monthly',
  termDuration: 'P1Y',
}
const cart = (line: object) => ({ lineItems: [{ ...cartLine, ...line }], partnerOnRecordAttestationAccepted: true })
const reseller = (value: string) => ({ key: 'transaction_reseller', value })
const additional = (value: string) => ({ key: 'additional_transaction_reseller', value })
const order = (line: object) => ({
  lineItems: [{ lineItemNumber: 0, offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971', quantity: 3, ...line }],
  partnerOnRecordAttestationAccepted: true,
})

describe('what is sent', () => {
  test('a cart takes one reseller and five additional ones', () => {
    const five = ['2', '3', '4', '5', '6'].map(additional)
    expect(CartRequest.safeParse(cart({ participants: [reseller('1'), ...five] })).success).toBe(true)
    expect(CartRequest.safeParse(cart({ participants: [reseller('1'), ...five, additional('7')] })).success).toBe(false)
  })

  test('additional resellers need a first one, in a cart and in an order', () => {
    expect(CartRequest.safeParse(cart({ participants: [additional('2')] })).success).toBe(false)
    expect(OrderRequest.safeParse(order({ additionalPartnerIdsOnRecord: ['2'] })).success).toBe(false)
    expect(OrderRequest.safeParse(order({ partnerIdOnRecord: '1', additionalPartnerIdsOnRecord: ['2'] })).success).toBe(
      true,
    )
  })

  test('a misspelt member is refused here and not silently dropped by Microsoft', () => {
    expect(CartRequest.safeParse(cart({ catalogId: 'x' })).success).toBe(false)
    expect(OrderRequest.safeParse(order({ partnerId: '1' })).success).toBe(false)
  })

  test('an unknown billing cycle is refused', () => {
    expect(CartRequest.safeParse(cart({ billingCycle: 'weekly' })).success).toBe(false)
  })

  test('lines of an order are numbered from 0 without gaps', () => {
    expect(OrderRequest.safeParse(order({ lineItemNumber: 1 })).success).toBe(false)
  })
})

describe('what is read', () => {
  const answer = { id: '2517C51B-58CD-4ABE-87ED-3AB812401AB4', lineItems: [cartLine] }

  test('line errors carry their code as text, and the numbers beside it', () => {
    const error = {
      errorCode: 10015,
      errorDescription: 'Too many seats',
      additionalInformation: { availableQuantity: 5 },
    }
    const read = Cart.parse({ ...answer, lineItems: [{ ...cartLine, error }] })
    expect(read.lineItems[0]?.error).toMatchObject({
      errorCode: '10015',
      additionalInformation: { availableQuantity: 5 },
    })
  })

  test('amounts stay exact decimal text', () => {
    const pricing = { listPrice: 30.4, extendedPrice: 364.8, proratedPrice: '0.10', price: 0.1 }
    const read = Cart.parse({ ...answer, lineItems: [{ ...cartLine, pricing }] })
    expect(read.lineItems[0]?.pricing).toEqual({
      listPrice: '30.4',
      extendedPrice: '364.8',
      proratedPrice: '0.1',
      price: '0.1',
    })
  })

  test.each([[{ termDuration: 'P1Y' }], [[{ termDuration: 'P1Y' }]]])('renewsTo is read from %j', (renewsTo) => {
    expect(Cart.parse({ ...answer, lineItems: [{ ...cartLine, renewsTo }] }).lineItems[0]?.renewsTo).toEqual({
      termDuration: 'P1Y',
    })
  })

  test('an empty subscription id means: not provisioned yet', () => {
    const line = { lineItemNumber: 0, offerId: 'x', quantity: 1, subscriptionId: '' }
    expect(OrderLineItem.parse(line).subscriptionId).toBeUndefined()
  })

  test('a checkout answer with neither orders nor errors is no result', () => {
    expect(CartCheckoutResult.safeParse({}).success).toBe(false)
    expect(CartCheckoutResult.safeParse({ orders: [], orderErrors: null }).success).toBe(false)
  })

  test('a checkout in which every group failed is a result', () => {
    const read = CartCheckoutResult.parse({ orderErrors: [{ orderGroupId: 0, code: 800030, description: 'No' }] })
    expect(read).toMatchObject({ orders: [], orderErrors: [{ orderGroupId: '0', code: '800030' }] })
  })

  test('an unreadable order is no empty list', () => {
    expect(CartCheckoutResult.safeParse({ orders: [{ status: 'pending' }] }).success).toBe(false)
  })
})
