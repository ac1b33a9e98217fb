'use server'

import { partnerAction } from '@/lib/action'
import { DiscardDraft, discardDraft } from '@/lib/services/drafts/discard-draft'
import { RestoreDraft, restoreDraft } from '@/lib/services/drafts/restore-draft'

export const discardDraftAction = partnerAction(DiscardDraft, discardDraft)
export const restoreDraftAction = partnerAction(RestoreDraft, restoreDraft)
