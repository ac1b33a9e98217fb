import { z } from 'zod'
import { SigningKey } from '../entra/tokens/signing-key.ts'
import { SavedTenant } from '../tenants/saved-tenant.ts'

/** Everything that outlives a restart. */
export const SavedState = z.object({
  version: z.literal(2),
  signingKey: SigningKey,
  cookieKey: z.string(),
  home: SavedTenant,
  tenants: z.array(SavedTenant),
})
export type SavedState = z.infer<typeof SavedState>
