'use server'

import { z } from 'zod'
import { partnerAction } from '@/lib/action'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { SaveDraft, saveDraft } from '@/lib/services/drafts/save-draft'
import { CommentDraft, commentDraft } from '@/lib/services/drafts/talk/comment-draft'
import { HandOverDraft, handOverDraft } from '@/lib/services/drafts/talk/hand-over-draft'
import { listColleagues } from '@/lib/services/drafts/talk/list-colleagues'
import { listComments } from '@/lib/services/drafts/talk/list-comments'
import { IssueQuote, issueQuote } from '@/lib/services/quotes/issue-quote'

const DraftRef = z.object({ draftId: z.guid() })

/** Keeps what was typed. */
export const saveDraftAction = partnerAction(SaveDraft, saveDraft)

/** The draft as it is stored now: after a save whose answer never came, or when somebody else changed it. */
export const readDraftAction = partnerAction(DraftRef, (context, { draftId }) => getDraft(context, draftId))

export const listCommentsAction = partnerAction(DraftRef, listComments)
export const commentDraftAction = partnerAction(CommentDraft, commentDraft)
export const listColleaguesAction = partnerAction(z.object({}), listColleagues)
export const handOverDraftAction = partnerAction(HandOverDraft, handOverDraft)

/** What the customer is offered, kept as it is issued. */
export const issueQuoteAction = partnerAction(IssueQuote, issueQuote)
