import { useTranslations } from 'next-intl'
import type { DraftRow } from '@/lib/domain/draft-view'
import type { HomeRows } from '@/lib/domain/home'
import { DraftItem } from './draft-item'
import { HomeGroup } from './home-group'

/** What the person has begun and not placed, or a colleague has handed over to them. */
export function HomeDrafts({ name, group }: { name: 'drafts' | 'handed'; group: HomeRows<DraftRow> }) {
  const t = useTranslations('home')
  return (
    <HomeGroup title={t(`${name}.title`)} total={group.total} nothing={t(`${name}.nothing`)} viewAllHref="/drafts">
      {group.rows.map((draft) => (
        <DraftItem key={draft.id} draft={draft} />
      ))}
    </HomeGroup>
  )
}
