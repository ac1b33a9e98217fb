import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { orderTemplates } from '@/lib/db/schema/templates'
import { freshLines } from '@/lib/domain/fresh-lines'
import { TemplateLines, TemplateName } from '@/lib/domain/order-template'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'

export const SaveTemplate = z.object({ name: TemplateName, lines: TemplateLines })
export type SaveTemplate = z.infer<typeof SaveTemplate>

/** Keeps lines as a template for everyone; what belongs to one customer or one purchase is left out. Throws AppError notAllowedToOrder. */
export async function saveTemplate(
  { db, actor }: ActorContext,
  { name, lines }: SaveTemplate,
): Promise<{ templateId: string }> {
  assertMayOrder(actor)
  const templateId = randomUUID()
  const kept = lines.flatMap(({ line, parameter }) =>
    freshLines([line], () => line.key, { keepContext: false }).map((fresh) => ({
      line: fresh,
      parameter: parameter || null,
    })),
  )
  await db.insert(orderTemplates).values({ id: templateId, name, lines: kept, createdById: actor.personId })
  return { templateId }
}
