import 'server-only'
import { eq } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { AppError } from '@/lib/domain/app-error'
import { isGuid } from '@/lib/domain/guid'
import { submissionMark } from '@/lib/domain/submission-view'
import type { ActorContext } from '@/lib/services/context'

/**
 * The mark of a submission's view as it would be read now (see submissionMark): whether an open page is up to date.
 * One row by its key, so that open pages may ask every second. Throws AppError notFound.
 */
export async function getSubmissionMark({ db }: Pick<ActorContext, 'db'>, id: string): Promise<string> {
  if (!isGuid(id)) throw new AppError('notFound')
  const [row] = await db
    .select({ revision: orderSubmissions.revision, updatedAt: orderSubmissions.updatedAt })
    .from(orderSubmissions)
    .where(eq(orderSubmissions.id, id))
  if (!row) throw new AppError('notFound')
  return submissionMark({ revision: row.revision, checkedAt: row.updatedAt.toISOString() })
}
