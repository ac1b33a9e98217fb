import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/app-link'
import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/icon'
import type { FrameProps } from './frame-props'

const LINK =
  'flex gap-2 rounded-md px-2 text-xs transition-colors narrow:justify-center narrow:px-0 pointer-coarse:min-h-11'

/** Where orders go: clear when it is the sandbox, hardly there when it is Microsoft. Leads to the connection's page. */
export function ConnectionHealth({ kind, host, needsYou }: FrameProps['connection']) {
  const t = useTranslations('layout')
  const warning = needsYou && (
    <AppLink
      href="/connection"
      title={t('connectionNeedsYou')}
      className={classNames(LINK, 'items-center py-1.5 font-medium text-failed-ink hover:bg-hover')}
    >
      <Icon name="alert" className="text-failed" />
      <span className="min-w-0 narrow:sr-only">{t('connectionNeedsYou')}</span>
    </AppLink>
  )
  if (kind === 'sandbox') {
    return (
      <>
        {warning}
        <AppLink
          href="/connection"
          title={t('sandboxHint', { host })}
          className={classNames(
            LINK,
            'items-start bg-needs-you-tint py-1.5 text-needs-you-ink hover:bg-needs-you-tint/70',
          )}
        >
          <Icon name="box" className="text-needs-you-ink" />
          <span className="min-w-0 narrow:sr-only">
            <span className="block font-medium">{t('sandbox')}</span>
            <span className="block text-ink-2">{t('sandboxText')}</span>
            <span className="sr-only">. {t('connection')}</span>
          </span>
        </AppLink>
      </>
    )
  }
  return (
    <>
      {warning}
      <AppLink
        href="/connection"
        title={t('connectedTo', { host })}
        className={classNames(LINK, 'items-center py-1 text-ink-3 hover:bg-hover hover:text-ink')}
      >
        <span className="grid size-4 shrink-0 place-items-center">
          <span className="size-2 rounded-full bg-active" />
        </span>
        <span className="truncate narrow:sr-only">
          {t('partnerCenter')}
          <span className="sr-only">. {t('connection')}</span>
        </span>
      </AppLink>
    </>
  )
}
