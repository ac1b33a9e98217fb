import { z } from 'zod'
import { Attributes } from '../link'
import { maybe } from '../scalars'

/** The link that a customer's administrator opens to become ours. partner-center-api.md ch. 4.6. */
export const RelationshipRequest = z.looseObject({ url: z.string(), attributes: maybe(Attributes) })
export type RelationshipRequest = z.infer<typeof RelationshipRequest>
