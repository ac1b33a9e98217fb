import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { Kbd } from '@/components/ui/kbd'

/** The keys, or that nothing can be found at the moment. */
export function PaletteFoot({ hasFailed }: { hasFailed: boolean }) {
  const t = useTranslations('palette')
  if (hasFailed) {
    return (
      <p role="alert" className="flex items-center gap-2 border-t border-line px-4 py-2.5 text-sm text-failed-ink">
        <Icon name="alert" />
        {t('failed')}
      </p>
    )
  }
  return (
    <p
      aria-hidden="true"
      className="flex flex-wrap gap-x-4 gap-y-1 border-t border-line bg-sunken px-4 py-2 text-xs text-ink-3 pointer-coarse:hidden"
    >
      <span className="flex items-center gap-1">
        <Kbd>↑</Kbd>
        <Kbd>↓</Kbd> {t('keys.move')}
      </span>
      <span className="flex items-center gap-1">
        <Kbd>Enter</Kbd> {t('keys.open')}
      </span>
      <span className="flex items-center gap-1">
        <Kbd>Ctrl</Kbd>
        <Kbd>Enter</Kbd> {t('keys.newTab')}
      </span>
    </p>
  )
}
