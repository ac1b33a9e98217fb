import { z } from 'zod'
import { Amount } from '../../money'
import { maybe } from '../scalars'

/** `PercentDiscount` with a fraction as decimal text: "0.05" is five per cent. Other types may come. ch. 5.7, appendix F. */
export const PricingPolicy = z.looseObject({ policyType: maybe(z.string()), value: maybe(Amount) })
export type PricingPolicy = z.infer<typeof PricingPolicy>
