import { expect, test } from 'vitest'
import { z } from 'zod'
import { bindNames } from './bind-names.ts'

const Line = z.object({ catalogItemId: z.string(), quantity: z.number().nullish() })
const Cart = z.object({
  lineItems: z.array(Line).min(1),
  partnerIdOnRecord: z.string().optional(),
  context: z.record(z.string(), z.string()).default({}),
  dates: z.union([z.array(Line), Line]).optional(),
})

test('members bind in any casing, at any depth', () => {
  const sent = {
    LINEITEMS: [{ catalogitemid: 'a', Quantity: 1 }],
    partneridonrecord: '7',
    dates: { CATALOGITEMID: 'b' },
  }
  expect(bindNames(Cart, sent)).toEqual({
    lineItems: [{ catalogItemId: 'a', quantity: 1 }],
    partnerIdOnRecord: '7',
    dates: { catalogItemId: 'b' },
  })
})

test('of two spellings the last one counts', () => {
  expect(bindNames(Line, { catalogItemId: 'a', CatalogItemid: 'b' })).toEqual({ catalogItemId: 'b' })
})

test('what the schema does not know stays as it was sent, dictionaries too', () => {
  const sent = { Links: { Self: 1 }, context: { LineItems: 'x' } }
  expect(bindNames(Cart, sent)).toEqual(sent)
})

test('a schema behind a transformation is found', () => {
  const schema = z.preprocess((value) => value, Line).transform((line) => line.catalogItemId)
  expect(schema.parse(bindNames(schema, { CATALOGITEMID: 'a' }))).toBe('a')
})
