import { z } from 'zod'
import { Amount } from '../../money'
import { maybe } from '../scalars'

/**
 * Prices of a line before tax, per unit; `extendedPrice` is the line's total over the whole term.
 * Amounts are decimal text. ch. 6.4.
 */
export const Pricing = z.looseObject({
  listPrice: maybe(Amount),
  discountedPrice: maybe(Amount),
  proratedPrice: maybe(Amount),
  price: maybe(Amount),
  extendedPrice: maybe(Amount),
})
export type Pricing = z.infer<typeof Pricing>
