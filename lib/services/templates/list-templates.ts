import 'server-only'
import { asc, eq, isNull, sql } from 'drizzle-orm'
import { people } from '@/lib/db/schema/people'
import { orderTemplates } from '@/lib/db/schema/templates'
import type { TemplateRow } from '@/lib/domain/order-template'
import type { ActorContext } from '@/lib/services/context'

/** Everyone's templates, by name. */
export async function listTemplates({ db }: Pick<ActorContext, 'db'>): Promise<TemplateRow[]> {
  const rows = await db
    .select({ template: orderTemplates, createdByName: people.name })
    .from(orderTemplates)
    .innerJoin(people, eq(people.id, orderTemplates.createdById))
    .where(isNull(orderTemplates.discardedAt))
    .orderBy(asc(sql`lower(${orderTemplates.name})`), asc(orderTemplates.id))
  return rows.map(({ template, createdByName }) => ({
    id: template.id,
    name: template.name,
    createdByName,
    lineCount: template.lines.length,
    firstTitle: template.lines[0]?.line.skuTitle || template.lines[0]?.line.productTitle || null,
    uses: template.uses,
    usedAt: template.usedAt?.toISOString() ?? null,
  }))
}
