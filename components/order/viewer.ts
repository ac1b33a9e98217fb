import type { SubmissionView } from '@/lib/domain/submission-view'

/** Who looks at the page, and what they may do about what they see. */
export type Viewer = { personId: string; mayOrder: boolean; mayAdminister: boolean }

/** Whether a sentence says "you" or names the person who placed the order. */
export function whoPlaced({ person }: Pick<SubmissionView, 'person'>, viewer: Viewer): 'you' | 'other' {
  return person.id === viewer.personId ? 'you' : 'other'
}
