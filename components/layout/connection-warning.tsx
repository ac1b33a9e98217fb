import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/app-link'
import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/icon'

/** Something about the connection waits for the administrator who sees this; `iconOnly` where there is no room for words. */
export function ConnectionWarning({ iconOnly = false }: { iconOnly?: boolean }) {
  const t = useTranslations('layout')
  return (
    <AppLink
      href="/connection"
      title={t('connectionNeedsYou')}
      className={classNames(
        'flex items-center gap-2 rounded-md bg-failed-tint px-2 py-1.5 text-xs font-medium text-failed-ink transition-colors hover:bg-failed-tint/70 narrow:justify-center narrow:px-0 pointer-coarse:min-h-11',
        iconOnly && 'pointer-coarse:min-w-11 pointer-coarse:justify-center',
      )}
    >
      <Icon name="alert" className="text-failed" />
      <span className={iconOnly ? 'sr-only' : 'min-w-0 narrow:sr-only'}>{t('connectionNeedsYou')}</span>
    </AppLink>
  )
}
