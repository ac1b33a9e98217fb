import { expect, it } from 'vitest'
import { openPartner } from '../../testing/partner.ts'
import { basicLine, checkOut, createCart, item, OFFICE_E5 } from '../../testing/purchases.ts'
import { scale, scaleToStep, thousandthsOf, toJsonAmount } from '../../wire/money.ts'

async function pricesOf(country: string, line: Record<string, unknown>) {
  const partner = await openPartner()
  const { body } = await createCart(partner, partner.customer({ country }), [line])
  expect(body.lineItems[0]).not.toHaveProperty('error')
  return body.lineItems[0]
}

it('covers the whole term: 30.4 a month for a year is 364.8', async () => {
  const line = {
    catalogItemId: item(OFFICE_E5, 'US', 'P1Y'),
    quantity: 1,
    billingCycle: 'monthly',
    termDuration: 'P1Y',
  }
  const { pricing } = (await pricesOf('US', line)) ?? {}
  expect(pricing).toEqual({
    listPrice: 30.4,
    discountedPrice: 30.4,
    proratedPrice: 30.4,
    price: 30.4,
    extendedPrice: 364.8,
  })
})

it('covers one month where that is the term: 36.48, on the order as well', async () => {
  const partner = await openPartner()
  const line = {
    catalogItemId: 'CFQ7TTC0LF8S:0001:CFQ7TTC0N81H',
    quantity: 1,
    billingCycle: 'monthly',
    termDuration: 'P1M',
  }
  const { body } = await checkOut(partner, partner.customer({ country: 'US' }), [line])
  expect(body.orders[0]?.totalPrice).toBe(36.48)
  expect(body.orders[0]?.lineItems[0]?.pricing).toMatchObject({ price: 36.48, extendedPrice: 36.48 })
})

it('multiplies billing periods and seats, in euros and in yen', async () => {
  const euro = (await pricesOf('DE', basicLine('DE', { quantity: 7 })))?.pricing
  const yearly = (await pricesOf('DE', basicLine('DE', { quantity: 7, billingCycle: 'annual' })))?.pricing
  const yen = (await pricesOf('JP', basicLine('JP', { quantity: 3 })))?.pricing
  expect(euro).toMatchObject({ price: 5.6, extendedPrice: 470.4 })
  expect(yearly).toMatchObject({ price: 67.2, extendedPrice: 470.4 })
  expect(yen).toMatchObject({ price: 900, extendedPrice: 32_400 })
})

it('applies a promotion by itself, and only to the term and seats it is for', async () => {
  const premium = (quantity: number, billingCycle: string) => ({
    ...{ catalogItemId: item('CFQ7TTC0LCHC:0001', 'US'), quantity, billingCycle, termDuration: 'P1Y' },
  })
  const monthly = await pricesOf('US', premium(3, 'monthly'))
  const annual = await pricesOf('US', premium(3, 'annual'))
  expect(monthly).toMatchObject({
    promotionId: '39NFJQT1PHSN:0008:39NFJQT1Q5J0',
    pricing: { listPrice: 22, discountedPrice: 18.7, price: 18.7, extendedPrice: 673.2 },
  })
  expect(annual).not.toHaveProperty('promotionId')
  expect(annual?.pricing).toMatchObject({ listPrice: 264, discountedPrice: 264 })
})

it('gives a promotion on request within its seats only', async () => {
  const promotionId = '39NFJQT1X4RB:0003:39NFJQT1V8NC'
  const sales = {
    catalogItemId: item('CFQ7TTC0LFDZ:0001', 'US'),
    billingCycle: 'annual',
    termDuration: 'P1Y',
    promotionId,
  }
  expect((await pricesOf('US', { ...sales, quantity: 5 }))?.pricing).toMatchObject({ listPrice: 780, price: 624 })
  const partner = await openPartner()
  const few = await createCart(partner, partner.customer({ country: 'US' }), [{ ...sales, quantity: 4 }])
  expect(few.body.lineItems[0]?.error?.errorCode).toBe(10014)
})

it('prorates a term that ends with a calendar month', async () => {
  // From 17 November 2026 to 31 December 2026: 45 of the 365 days of the year.
  const line = await pricesOf(
    'US',
    basicLine('US', { customTermEndDate: '2026-12-31T00:00:00Z', quantity: 1, billingCycle: 'annual' }),
  )
  expect(line?.pricing).toMatchObject({
    listPrice: 72,
    discountedPrice: 72,
    proratedPrice: 8.88,
    price: 8.88,
    extendedPrice: 8.88,
  })
})

it('rounds half up in whole hundredths and never drifts', () => {
  expect(scale(1_050, 85, 100)).toBe(893)
  expect(scale(1_049, 1, 2)).toBe(525)
  expect(scaleToStep(600, 930, 1_000, 10)).toBe(560)
  expect(thousandthsOf('0.167')).toBe(167)
  expect(thousandthsOf('0.05')).toBe(50)
  expect(() => thousandthsOf('5%')).toThrow(RangeError)
  const total = Array.from({ length: 10 }, () => 3_010).reduce((sum, amount) => sum + amount, 0)
  expect(JSON.stringify(toJsonAmount(total))).toBe('301')
  expect(JSON.stringify(toJsonAmount(36_480))).toBe('364.8')
})
