import { expect, test } from 'vitest'
import { isOrderLink, readOrderLink } from './read-order-link'
import { writeOrderLink } from './write-order-link'

const customerId = 'b44bb1fb-c595-45b0-9e09-d657365580bf'
const line = {
  offerId: 'CFQ7TTC0LH0Z:0001:CFQ7TTC0K18P',
  quantity: 3,
  termDuration: 'P1Y',
  billingCycle: 'monthly',
  friendlyName: 'Büro & Lager =1',
}

test('an order that was placed elsewhere begins once more with its lines, terms and names, without what was cancelled', () => {
  const twoYears = {
    ...line,
    offerId: 'CFQ7TTC0LHSF:0001:X',
    quantity: 25,
    termDuration: 'P3Y',
    billingCycle: 'Annual',
    friendlyName: '',
  }
  const address = writeOrderLink(customerId, [line, { ...line, quantity: 0 }, twoYears])
  const read = readOrderLink(address.split('?')[1] ?? '')
  expect(read).toMatchObject({ customer: customerId, uneven: [], unused: [] })
  expect(read.wanted).toMatchObject([
    {
      productId: 'CFQ7TTC0LH0Z',
      skuId: '0001',
      quantity: 3,
      term: 'P1Y',
      billing: 'monthly',
      friendlyName: 'Büro & Lager =1',
    },
    { productId: 'CFQ7TTC0LHSF', skuId: '0001', quantity: 25, term: 'P3Y', billing: 'annual', friendlyName: '' },
  ])
})

test('an order of which nothing is left begins an empty one', () => {
  const address = writeOrderLink(customerId, [{ ...line, quantity: 0 }])
  expect(isOrderLink(readOrderLink(address.split('?')[1] ?? ''))).toBe(false)
})
