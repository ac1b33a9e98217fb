import { z } from 'zod'
import { MpnId } from '../ids'
import { Attributes, Links } from '../link'
import { maybe, Text } from '../scalars'

/** Who supports a subscription's users. ch. 8.11. */
export const SupportContact = z.looseObject({
  supportTenantId: maybe(z.string()),
  supportMpnId: maybe(Text),
  name: maybe(z.string()),
  links: maybe(Links),
  attributes: maybe(Attributes),
})
export type SupportContact = z.infer<typeof SupportContact>

/** Replaces the contact as a whole. */
export const SupportContactRequest = z.strictObject({
  supportTenantId: z.guid(),
  supportMpnId: MpnId,
  name: z.string().min(1),
})
export type SupportContactRequest = z.infer<typeof SupportContactRequest>
