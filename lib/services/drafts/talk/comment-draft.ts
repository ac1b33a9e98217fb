import 'server-only'
import { z } from 'zod'
import { draftComments } from '@/lib/db/schema/draft-talk'
import { MAX_COMMENT_LENGTH } from '@/lib/domain/draft-talk'
import type { ActorContext } from '@/lib/services/context'
import { getDraft } from '@/lib/services/drafts/get-draft'

export const CommentDraft = z.object({
  draftId: z.guid(),
  text: z.string().trim().min(1).max(MAX_COMMENT_LENGTH),
})
export type CommentDraft = z.infer<typeof CommentDraft>

/** Says something about a draft, for everyone who opens it; who only reads may, too. Throws AppError notFound. */
export async function commentDraft(context: ActorContext, { draftId, text }: CommentDraft): Promise<void> {
  await getDraft(context, draftId)
  await context.db.insert(draftComments).values({ draftId, kind: 'said', personId: context.actor.personId, text })
}
