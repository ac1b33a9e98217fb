import { z } from 'zod'
import { Attributes } from '../link'
import { maybe, Text } from '../scalars'

/** Another partner and what it is to us. `mpnId` is the wire name of what the docs call "partnerId". ch. 4.6. */
export const PartnerRelationship = z.looseObject({
  id: z.string(),
  name: maybe(z.string()),
  relationshipType: maybe(z.string()),
  state: maybe(z.string()),
  mpnId: maybe(Text),
  location: maybe(z.string()),
  attributes: maybe(Attributes),
})
export type PartnerRelationship = z.infer<typeof PartnerRelationship>

/** Sent closed, as the value of `relationship_type`. ch. 4.6. */
export const RelationshipType = z.enum(['IsIndirectCloudSolutionProviderOf', 'IsIndirectResellerOf'])
export type RelationshipType = z.infer<typeof RelationshipType>
