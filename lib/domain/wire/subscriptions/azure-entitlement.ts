import { z } from 'zod'
import { Links } from '../link'
import { maybe } from '../scalars'

/** One Azure subscription under an Azure plan. ch. 8.1 S16. */
export const AzureEntitlement = z.looseObject({
  id: z.string(),
  friendlyName: maybe(z.string()),
  status: maybe(z.string()),
  subscriptionId: maybe(z.string()),
  links: maybe(Links),
})
export type AzureEntitlement = z.infer<typeof AzureEntitlement>

/** INFERRED to be open: the page shows `compromise` and names no list. */
export const AzureCancellation = z.strictObject({ cancellationReason: z.string().min(1) })
export type AzureCancellation = z.infer<typeof AzureCancellation>
