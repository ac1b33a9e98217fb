import { z } from 'zod'
import { Attributes } from '../link'
import { maybe, Text } from '../scalars'

/** Answer of `GET /v1/profiles/mpn`. It says only that the id exists. ch. 4.7. */
export const MpnProfile = z.looseObject({
  partnerName: maybe(z.string()),
  mpnId: Text,
  profileType: maybe(z.string()),
  attributes: maybe(Attributes),
})
export type MpnProfile = z.infer<typeof MpnProfile>
