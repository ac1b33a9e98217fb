'use server'

import { z } from 'zod'
import { partnerAction } from '@/lib/action'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { SaveDraft, saveDraft } from '@/lib/services/drafts/save-draft'

const DraftRef = z.object({ draftId: z.guid() })

/** Keeps what was typed. */
export const saveDraftAction = partnerAction(SaveDraft, saveDraft)

/** The draft as it is stored now: after a save whose answer never came, or when somebody else changed it. */
export const readDraftAction = partnerAction(DraftRef, (context, { draftId }) => getDraft(context, draftId))
