import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Icon } from './icon'
import { LinkButton } from './link-button'

type PaginationProps = {
  previousHref?: string
  nextHref?: string
  /** Where one is: "Orders 51–100". */
  children?: ReactNode
}

/** Previous and next by key, never by number: as quick on the last page as on the first. */
export function Pagination({ previousHref, nextHref, children }: PaginationProps) {
  const t = useTranslations('common')
  if (!previousHref && !nextHref && !children) return null
  return (
    <nav aria-label={t('pages')} className="flex items-center justify-between gap-4 pt-3">
      <p className="text-sm text-ink-3 tabular-nums">{children}</p>
      <div className="flex gap-2">
        {previousHref && (
          <LinkButton href={previousHref} icon="chevron-left" size="small" rel="prev">
            {t('previous')}
          </LinkButton>
        )}
        {nextHref && (
          <LinkButton href={nextHref} size="small" rel="next">
            {t('next')}
            <Icon name="chevron-right" />
          </LinkButton>
        )}
      </div>
    </nav>
  )
}
