import { z } from 'zod'
import { maybe } from '../scalars'

/** Documented as text, an object on the wire. ch. 5.6. */
export const Currency = z.union([
  z.looseObject({ code: z.string(), symbol: maybe(z.string()) }),
  z.string().transform((code) => ({ code, symbol: undefined })),
])
export type Currency = z.infer<typeof Currency>
