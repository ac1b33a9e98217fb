import { useTranslations } from 'next-intl'
import { ClosingWords, closingAddress } from '@/components/closing/closing-words'
import { TimeLeft } from '@/components/closing/time-left'
import type { ClosingWindow } from '@/lib/domain/closing-window'
import type { HomeRows } from '@/lib/domain/home'
import { HomeGroup } from './home-group'
import { ItemLink } from './item-link'

/** What can still be cancelled or reduced, of all customers, the window first that closes first. */
export function HomeClosing({ group }: { group: HomeRows<ClosingWindow> }) {
  const t = useTranslations('home.closing')
  return (
    <HomeGroup title={t('title')} total={group.total} nothing={t('nothing')} viewAllHref="/closing">
      {group.rows.map((window) => (
        <ItemLink key={`${window.subscriptionId} ${window.until}`} href={closingAddress(window)}>
          <span className="grid min-w-0">
            <span className="truncate font-medium" title={window.customer.name}>
              {window.customer.name}
            </span>
            <span className="truncate text-xs text-ink-3">
              {window.title} · <ClosingWords window={window} />
            </span>
          </span>
          <TimeLeft until={window.until} stacked />
        </ItemLink>
      ))}
    </HomeGroup>
  )
}
