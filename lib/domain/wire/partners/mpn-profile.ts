import { z } from 'zod'
import { Attributes, Links } from '../link'
import { maybe, Text } from '../scalars'

/** Answer of `GET /v1/profiles/mpn`. It says only that the id exists. partner-center-api.md ch. 4.7. */
export const MpnProfile = z.looseObject({
  partnerName: maybe(z.string()),
  mpnId: Text,
  profileType: maybe(z.string()),
  links: maybe(Links),
  attributes: maybe(Attributes),
})
export type MpnProfile = z.infer<typeof MpnProfile>
