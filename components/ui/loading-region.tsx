import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** Around the skeletons of a page: says "Loading…" once to a screen reader, and hides the bones from it. */
export function LoadingRegion({ children, className }: { children: ReactNode; className?: string }) {
  const t = useTranslations('common')
  return (
    <div role="status" className={className}>
      <span className="sr-only">{t('loading')}</span>
      <div aria-hidden="true">{children}</div>
    </div>
  )
}
