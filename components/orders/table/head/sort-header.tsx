import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { MouseEvent } from 'react'
import { AppLink } from '@/components/ui/app-link'
import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/icon'
import type { SortLink } from './sort-links'

type SortHeaderProps = { sort: SortLink; numeric: boolean | undefined; label: string }

/** Sorts by this column alone; with Shift by this one as well. Which of several it is stands beside it. */
export function SortHeader({ sort: { href, addHref, direction, rank }, numeric, label }: SortHeaderProps) {
  const t = useTranslations('ordersTable.sort')
  const common = useTranslations('common')
  const router = useRouter()

  function onClick(event: MouseEvent) {
    if (!event.shiftKey) return
    event.preventDefault()
    router.push(addHref as Route, { scroll: false })
  }

  return (
    <AppLink
      href={href}
      scroll={false}
      prefetch={false}
      title={t('add')}
      draggable={false}
      onClick={onClick}
      className={classNames(
        '-mx-1.5 inline-flex h-6 max-w-[calc(100%+0.75rem)] items-center gap-1 rounded-sm px-1.5 transition-colors hover:bg-hover hover:text-ink',
        direction && 'text-ink',
        numeric && 'flex-row-reverse',
      )}
    >
      <span className="truncate">{label}</span>
      <Icon
        name={direction === 'ascending' ? 'arrow-up' : 'arrow-down'}
        className={classNames('size-3', !direction && 'opacity-0 group-hover/head:opacity-60')}
      />
      {rank && (
        <span aria-hidden="true" className="text-[0.6875rem] tabular-nums">
          {rank}
        </span>
      )}
      {direction && (
        <span className="sr-only">
          , {common(direction === 'ascending' ? 'sortAscending' : 'sortDescending')}
          {rank && `, ${t('rank', { rank })}`}
        </span>
      )}
    </AppLink>
  )
}
