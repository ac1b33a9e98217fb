import { z } from 'zod'
import { EchoedAttributes } from '../echoed'
import { Attributes, Links } from '../link'
import { maybe, Text } from '../scalars'

/** Where the partner's customers find help. partner-center-api.md ch. 4.11. */
export const SupportProfile = z.looseObject({
  email: maybe(z.string()),
  telephone: maybe(Text),
  website: maybe(z.string()),
  profileType: maybe(z.string()),
  links: maybe(Links),
  attributes: maybe(Attributes),
})
export type SupportProfile = z.infer<typeof SupportProfile>

/** The whole profile: what is left out is emptied. */
export const SupportProfileRequest = z.strictObject({
  email: z.string().optional(),
  telephone: z.string().optional(),
  website: z.string().optional(),
  profileType: z.literal('support_profile').optional(),
  attributes: EchoedAttributes.optional(),
})
export type SupportProfileRequest = z.infer<typeof SupportProfileRequest>
