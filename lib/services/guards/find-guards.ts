import 'server-only'
import { z } from 'zod'
import type { Guard } from '@/lib/domain/guards/guard'
import { listGuards } from '@/lib/domain/guards/list-guards'
import type { ActorContext } from '@/lib/services/context'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { findMargins } from '@/lib/services/margins/find-margins'
import { readGuardFacts } from './read-guard-facts'

export const FindGuards = z.object({ draftId: z.guid() })
export type FindGuards = z.infer<typeof FindGuards>

/**
 * What a person should know before this draft is placed: the same order again, something unusual, what moved. From what is
 * stored; Microsoft is not asked. Throws AppError notFound.
 */
export async function findGuards(
  context: Pick<ActorContext, 'db' | 'actor'>,
  { draftId }: FindGuards,
): Promise<Guard[]> {
  const draft = await getDraft(context, draftId)
  const { content, customer, version } = draft
  const cart = draft.cart?.draftVersion === version ? draft.cart : null
  const [facts, margins] = await Promise.all([readGuardFacts(context.db, draft), findMargins(context, draft, cart)])
  return listGuards({ content, customer, cart, margins }, facts)
}
