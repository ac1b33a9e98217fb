import { useTranslations } from 'next-intl'
import type { Home } from '@/lib/domain/orders-dashboard'
import { DraftItem } from './draft-item'
import { HomeGroup } from './home-group'

/** What the person has begun and not placed. */
export function HomeDrafts({ drafts }: Pick<Home, 'drafts'>) {
  const t = useTranslations('home')
  return (
    <HomeGroup
      title={t('drafts.title')}
      total={drafts.total}
      nothing={t('drafts.nothing')}
      viewAll={{ href: '/drafts', label: t('viewAll') }}
    >
      {drafts.rows.map((draft) => (
        <DraftItem key={draft.id} draft={draft} />
      ))}
    </HomeGroup>
  )
}
