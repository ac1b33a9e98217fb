import { z } from 'zod'
import { Link } from '../link'
import { maybe, Whole } from '../scalars'

/** Where a customer sets up what was bought at its publisher. A dummy in the integration sandbox. ch. 7.9. */
export const ActivationLink = z.looseObject({ lineItemNumber: maybe(Whole), link: maybe(Link) })
export type ActivationLink = z.infer<typeof ActivationLink>
