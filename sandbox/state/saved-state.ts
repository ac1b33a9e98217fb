import { z } from 'zod'
import type { SavedGrants } from '../entra/grants.ts'
import { SigningKey } from '../entra/tokens/signing-key.ts'
import type { SavedReplays } from '../http/replay-store.ts'

/** Everything that outlives a restart. `world` is whatever the world saved of itself. */
export const SavedState = z.object({
  version: z.literal(1),
  clientId: z.string(),
  clientSecret: z.string(),
  signingKey: SigningKey,
  cookieKey: z.string(),
  jumpedMs: z.number(),
  grants: z.custom<SavedGrants>((value) => typeof value === 'object' && value !== null && 'entries' in value),
  replays: z.custom<SavedReplays>(Array.isArray),
  world: z.unknown(),
})
export type SavedState = z.infer<typeof SavedState>
