import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/app-link'
import { Icon } from '@/components/ui/icon'
import { RelativeTime } from '@/components/ui/relative-time'
import type { DraftRow } from '@/lib/domain/draft-view'
import { draftAddress } from './draft-address'
import { DraftWhat } from './draft-what'

/** Drafts of one customer to go on with, each one link. */
export function OpenDrafts({ drafts }: { drafts: DraftRow[] }) {
  const t = useTranslations('drafts')
  return (
    <ul className="overflow-clip rounded-md border border-line">
      {drafts.map((draft, index) => (
        <li key={draft.id} className="border-b border-line last:border-b-0">
          <AppLink
            href={draftAddress(draft.customer.id, draft.id)}
            prefetch={false}
            data-initial-focus={index === 0 || undefined}
            className="flex min-h-12 items-center gap-3 px-3 py-2 transition-colors hover:bg-hover focus-visible:-outline-offset-2"
          >
            <span className="grid min-w-0 flex-1">
              <span className="truncate text-sm font-medium">
                <DraftWhat draft={draft} />
              </span>
              <span className="text-xs text-ink-3">
                {draft.isMine ? t('me') : draft.ownerName} · <RelativeTime value={draft.updatedAt} />
              </span>
            </span>
            <Icon name="arrow-right" className="text-ink-3" />
          </AppLink>
        </li>
      ))}
    </ul>
  )
}
