import 'server-only'
import { sql } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { resellers } from '@/lib/db/schema/resellers'
import type { PartnerRelationship } from '@/lib/domain/wire/partners/partner-relationship'

/**
 * Puts the indirect resellers that Partner Center lists into the address book. One without a PartnerID cannot stand on an
 * order and is left out. `all`: it is the whole list, so that whoever is missing has no relationship any more.
 * partner-center-api.md ch. 4.6.
 */
export async function rememberRelationships(
  db: Database,
  relationships: readonly PartnerRelationship[],
  { all }: { all: boolean },
): Promise<void> {
  const byId = new Map(
    relationships.flatMap((one) =>
      one.mpnId
        ? [
            [
              one.mpnId,
              {
                mpnId: one.mpnId,
                tenantId: one.id,
                name: one.name ?? one.mpnId,
                country: one.location?.length === 2 ? one.location.toUpperCase() : null,
                relationship: one.state ?? (all ? 'Active' : null),
              },
            ] as const,
          ]
        : [],
    ),
  )
  if (byId.size === 0 && !all) return
  await db.transaction(async (tx) => {
    if (all) await tx.update(resellers).set({ relationship: null })
    if (byId.size === 0) return
    await tx
      .insert(resellers)
      .values([...byId.values()])
      .onConflictDoUpdate({
        target: resellers.mpnId,
        set: {
          tenantId: sql`excluded.tenant_id`,
          name: sql`excluded.name`,
          // A customer's own resellers come without country and state.
          country: sql`coalesce(excluded.country, ${resellers.country})`,
          relationship: sql`coalesce(excluded.relationship, ${resellers.relationship})`,
        },
      })
  })
}
