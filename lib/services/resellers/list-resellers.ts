import 'server-only'
import type { Reseller } from '@/lib/domain/reseller'
import { CustomerId } from '@/lib/domain/wire/ids'
import type { PartnerRelationship } from '@/lib/domain/wire/partners/partner-relationship'
import type { ActorContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'

/**
 * The partner's own indirect resellers, those of the customer first, then by name. Empty for a direct-bill partner,
 * who has none. App+User only. partner-center-api.md ch. 4.6 (C12, C13). Throws AppError.
 */
export async function listResellers({ partnerCenter }: ActorContext, customerId: string): Promise<Reseller[]> {
  try {
    const [ofCustomer, all] = await Promise.all([
      partnerCenter.relationships.ofCustomer(CustomerId.parse(customerId)),
      partnerCenter.relationships.list('IsIndirectCloudSolutionProviderOf'),
    ])
    const near = new Set(ofCustomer.map((one) => one.mpnId))
    const resellers = new Map<string, Reseller>()
    for (const one of [...all, ...ofCustomer]) {
      if (one.mpnId && !resellers.has(one.mpnId))
        resellers.set(one.mpnId, toReseller(one, one.mpnId, near.has(one.mpnId)))
    }
    return [...resellers.values()].sort(
      (a, b) => Number(b.isOfCustomer) - Number(a.isOfCustomer) || a.name.localeCompare(b.name),
    )
  } catch (error) {
    throw toAppError(error)
  }
}

function toReseller(one: PartnerRelationship, mpnId: string, isOfCustomer: boolean): Reseller {
  return {
    mpnId,
    tenantId: one.id,
    name: one.name ?? mpnId,
    country: one.location ?? null,
    hasSignedMpa: null,
    isOfCustomer,
  }
}
