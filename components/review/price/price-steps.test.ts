import { expect, test } from 'vitest'
import { priceSteps } from './price-steps'

const none = { listPrice: null, discountedPrice: null, proratedPrice: null, price: null }

test('shows one price when nothing changed it on its way', () => {
  const line = { listPrice: '30.4', discountedPrice: '30.4', proratedPrice: '30.4', price: '30.4' }
  expect(priceSteps(line)).toEqual([{ kind: 'list', amount: '30.4' }])
})

test('shows what a promotion and a shortened term took off, in this order', () => {
  const line = { listPrice: '38', discountedPrice: '30.4', proratedPrice: '12.16', price: '12.16' }
  expect(priceSteps(line).map((step) => `${step.kind} ${step.amount}`)).toEqual([
    'list 38',
    'discounted 30.4',
    'prorated 12.16',
  ])
})

test('shows the price alone when Microsoft sends no list price', () => {
  expect(priceSteps({ ...none, price: '9.6' })).toEqual([{ kind: 'price', amount: '9.6' }])
})

test('shows no price for what is billed by use', () => {
  expect(priceSteps(none)).toEqual([])
})
