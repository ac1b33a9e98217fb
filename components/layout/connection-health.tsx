import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import type { Connection } from './frame-props'

/** Where orders go: clear when it is the sandbox, hardly there when it is Microsoft. */
export function ConnectionHealth({ kind, host }: Connection) {
  const t = useTranslations('layout')
  if (kind === 'sandbox') {
    return (
      <p
        title={t('sandboxHint', { host })}
        className="flex items-start gap-2 rounded-md bg-needs-you-tint px-2 py-1.5 text-xs text-needs-you-ink narrow:justify-center narrow:px-0"
      >
        <Icon name="box" className="text-needs-you-ink" />
        <span className="min-w-0 narrow:sr-only">
          <span className="block font-medium">{t('sandbox')}</span>
          <span className="block text-ink-2">{t('sandboxText')}</span>
        </span>
      </p>
    )
  }
  return (
    <p
      title={t('connectedTo', { host })}
      className="flex items-center gap-2 px-2 py-1 text-xs text-ink-3 narrow:justify-center narrow:px-0"
    >
      <span className="grid size-4 shrink-0 place-items-center">
        <span className="size-2 rounded-full bg-active" />
      </span>
      <span className="truncate narrow:sr-only">{t('partnerCenter')}</span>
    </p>
  )
}
