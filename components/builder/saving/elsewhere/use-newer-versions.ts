import type { Autosave } from '@/components/builder/saving/autosave'
import { useChanges } from '@/components/live/use-changes'

type NewerVersions = { autosave: Autosave; draftId: string; since: string }

/** Tells the autosave at once when this draft was stored: by another window, a colleague, or this very page. */
export function useNewerVersions({ autosave, draftId, since }: NewerVersions): void {
  const isWanted = ({ noun, id }: { noun: string; id: string }) => noun === 'draft' && id === draftId
  useChanges({ since, isWanted }, (news) => {
    if (news.kind === 'gap') autosave.hear(UNKNOWN_VERSION)
    else for (const { revision } of news.changes) autosave.hear(revision)
  })
}

/** Some news was missed: what is stored is looked at, whatever it is. */
const UNKNOWN_VERSION = 0
