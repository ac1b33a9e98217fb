import 'server-only'
import { z } from 'zod'
import type { ActorContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'

export const CheckDomain = z.object({ prefix: z.string().regex(/^[a-z0-9]{1,27}$/) })
export type CheckDomain = z.infer<typeof CheckDomain>

/** Takes what stands in front of `.onmicrosoft.com`; returns whether nobody has it. partner-center-api.md ch. 4.10. Throws AppError. */
export async function checkDomain(
  { partnerCenter }: Pick<ActorContext, 'partnerCenter'>,
  { prefix }: CheckDomain,
): Promise<{ isFree: boolean }> {
  try {
    return { isFree: !(await partnerCenter.domains.exists(tenantDomain(prefix))) }
  } catch (error) {
    throw toAppError(error)
  }
}

/** The domain that a tenant is born with. */
export function tenantDomain(prefix: string): string {
  return `${prefix}.onmicrosoft.com`
}
