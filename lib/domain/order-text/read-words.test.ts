import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, toSource } from './clean-text'
import { readOrderLink } from './link/read-order-link'
import { readQuantityText } from './read-quantity-text'
import { takeTerms } from './read-terms'
import { MAX_QUANTITY } from './text-limits'

describe('a quantity as people write it', () => {
  it.each([
    ['25', 25],
    ['２５', 25],
    ['1,000', 1000],
    ['1.000', 1000],
    ['25.0', 25],
    ['25 seats', 25],
    ['x25', 25],
    ['25本', 25],
    ['十二名', 12],
  ])('%s is %i', (text, quantity) => {
    expect(readQuantityText(cleanText(text))).toEqual({ quantity, quantityProblem: null })
  })

  it.each([
    ['', 'missing'],
    ['-5', 'notPositive'],
    ['(5)', 'notPositive'],
    ['0', 'notPositive'],
    ['2.5', 'notWhole'],
    ['1,00,0', 'notWhole'],
    ['99999999999', 'tooLarge'],
    ['1e3', 'notNumber'],
    ['=1+1', 'notNumber'],
  ])('%s is none, and it is said why: %s', (text, quantityProblem) => {
    expect(readQuantityText(text)).toEqual({ quantity: null, quantityProblem })
  })

  it('is read back from any number that can be ordered, and is whole and positive whatever was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MAX_QUANTITY }), (number) => {
        expect(readQuantityText(number.toLocaleString('en-US')).quantity).toBe(number)
        expect(readQuantityText(number.toLocaleString('de-DE')).quantity).toBe(number)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { quantity, quantityProblem } = readQuantityText(cleanText(text))
        expect(quantity === null).toBe(quantityProblem !== null)
        expect(quantity === null || (Number.isSafeInteger(quantity) && quantity > 0)).toBe(true)
      }),
    )
  })
})

describe('term and billing as people write them', () => {
  it.each([
    ['annual, paid monthly', 'P1Y', 'monthly'],
    ['P1Y / monthly', 'P1Y', 'monthly'],
    ['for 1 year upfront', 'P1Y', 'annual'],
    ['3-year term, billed annually', 'P3Y', 'annual'],
    ['monthly commitment', 'P1M', null],
    ['monthly', null, 'monthly'],
    ['年間契約・月払い', 'P1Y', 'monthly'],
    ['１年契約、一括払い', 'P1Y', 'annual'],
    ['1か月契約', 'P1M', null],
    ['3年契約', 'P3Y', null],
    ['Visio Plan 2', null, null],
  ])('%s', (text, term, billing) => {
    expect(takeTerms(cleanText(text))).toMatchObject({ term, billing })
  })
})

describe('a text from anywhere', () => {
  it('is shown without what nobody can see: control characters, direction overrides, zero-width signs', () => {
    expect(toSource(cleanText('25 x \u202EoisiV\u202C \u0000Plan\u200B 2\u2066'))).toBe('25 x oisiV Plan 2')
  })

  it('is cut where nobody reads on, between letters', () => {
    const shown = toSource('𠮷'.repeat(5_000))
    expect(shown.endsWith('𠮷…')).toBe(true)
    expect(shown.length).toBeLessThan(600)
  })

  it('stays the same when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const clean = cleanText(text)
        expect(cleanText(clean)).toBe(clean)
      }),
    )
  })
})

describe('a link to a new order', () => {
  it('says line by line what is wanted, also when the names were put together on the way', () => {
    const link = readOrderLink(
      'customer=contoso.com&sku=CFQ7TTC0LH18:0001&quantity=&name=&term=P1Y&billing=monthly&sku=CFQ7TTC0LCHC:0002&quantity=25&name=Sales&po=4711&utm_source=crm',
    )
    expect(link).toMatchObject({ customer: 'contoso.com', poNumber: '4711', leftOut: 0, unused: ['utm_source'] })
    expect(link.wanted).toMatchObject([
      { productId: 'CFQ7TTC0LH18', skuId: '0001', quantity: null, term: 'P1Y', billing: 'monthly', friendlyName: '' },
      {
        productId: 'CFQ7TTC0LCHC',
        skuId: '0002',
        quantity: 25,
        term: 'P1Y',
        billing: 'monthly',
        friendlyName: 'Sales',
      },
    ])
    const together = readOrderLink('sku=A:1&sku=B:2&quantity=1&quantity=2')
    expect(readOrderLink('sku=A:1&quantity=1&sku=B:2&quantity=2').wanted).toEqual(together.wanted)
  })

  it('gives nobody a quantity that may be another line’s, and says so', () => {
    const { wanted, uneven } = readOrderLink('sku=CFQ7TTC0LH18:0001&sku=CFQ7TTC0LCHC:0001&quantity=25')
    expect([wanted.map(({ quantity }) => quantity), uneven]).toEqual([[null, null], ['quantity']])
  })

  it('never has more lines than an order, and says how many it leaves out', () => {
    const { wanted, leftOut } = readOrderLink('sku=CFQ7TTC0LH18:0001&quantity=1&'.repeat(130))
    expect([wanted.length, leftOut]).toEqual([100, 30])
  })

  it('is read whatever it says', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (search) => readOrderLink(`sku=${search}&${search}`) !== null))
  })
})
