'use server'

import { partnerAction } from '@/lib/action'
import { DraftUnplacedLines, draftUnplacedLines } from '@/lib/services/drafts/draft-unplaced-lines'
import { RepeatOrder, repeatOrder } from '@/lib/services/drafts/repeat-order'
import { CheckNow, checkNow } from '@/lib/services/following/check-now'
import { AddNote, addNote } from '@/lib/services/orders/notes/add-note'
import { ChangeNote, changeNote } from '@/lib/services/orders/notes/change-note'
import { AbandonSubmission, abandonSubmission } from '@/lib/services/submissions/abandon-submission'

export const checkNowAction = partnerAction(CheckNow, checkNow)

export const orderAgainAction = partnerAction(DraftUnplacedLines, draftUnplacedLines)

/** Everything once more: another order. */
export const repeatOrderAction = partnerAction(RepeatOrder, repeatOrder)

export const closeCaseAction = partnerAction(AbandonSubmission, abandonSubmission)

/** Whoever sees an order may write a note about it, and change their own. */
export const addNoteAction = partnerAction(AddNote, addNote)

export const changeNoteAction = partnerAction(ChangeNote, changeNote)
