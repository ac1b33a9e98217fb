import { draftAddress } from '@/components/drafts/draft-address'
import { DraftWhat } from '@/components/drafts/draft-what'
import { RelativeTime } from '@/components/ui/relative-time'
import type { DraftRow } from '@/lib/domain/draft-view'
import { ItemLink } from './item-link'

/** A draft on the home page; it leads back into the builder. */
export function DraftItem({ draft }: { draft: DraftRow }) {
  return (
    <ItemLink href={draftAddress(draft.customer.id, draft.id)}>
      <span className="grid min-w-0">
        <span className="truncate font-medium" title={draft.customer.name}>
          {draft.customer.name}
        </span>
        <span className="truncate text-xs text-ink-3">
          <DraftWhat draft={draft} />
        </span>
      </span>
      <RelativeTime value={draft.updatedAt} className="text-end text-xs text-ink-3" />
    </ItemLink>
  )
}
