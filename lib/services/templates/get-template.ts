import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { people } from '@/lib/db/schema/people'
import { orderTemplates } from '@/lib/db/schema/templates'
import { AppError } from '@/lib/domain/app-error'
import { isGuid } from '@/lib/domain/guid'
import type { TemplateView } from '@/lib/domain/order-template'
import type { ActorContext } from '@/lib/services/context'

/** Takes a template's id. Throws AppError notFound, also for a discarded one. */
export async function getTemplate({ db }: Pick<ActorContext, 'db'>, templateId: string): Promise<TemplateView> {
  if (!isGuid(templateId)) throw new AppError('notFound')
  const [row] = await db
    .select({
      id: orderTemplates.id,
      name: orderTemplates.name,
      createdByName: people.name,
      lines: orderTemplates.lines,
    })
    .from(orderTemplates)
    .innerJoin(people, eq(people.id, orderTemplates.createdById))
    .where(and(eq(orderTemplates.id, templateId), isNull(orderTemplates.discardedAt)))
  if (!row) throw new AppError('notFound')
  return row
}
