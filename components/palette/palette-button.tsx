import { useTranslations } from 'next-intl'
import { buttonClasses } from '@/components/ui/button-classes'
import { Icon } from '@/components/ui/icon'
import { Kbd } from '@/components/ui/kbd'

/** In the rail: looks like the field that it opens. The launcher listens for presses of whatever is marked so. */
export function PaletteButton({ isMac }: { isMac: boolean }) {
  const t = useTranslations('palette')
  return (
    <button
      type="button"
      data-opens-palette
      aria-haspopup="dialog"
      aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}
      title={t('open')}
      className="flex h-8 w-full items-center gap-2.5 rounded-md border border-control bg-surface ps-2 pe-1.5 text-start text-sm text-ink-3 transition-colors hover:border-ink-3 hover:text-ink-2 in-[dialog]:hidden pointer-coarse:h-11 narrow:justify-center"
    >
      <Icon name="search" />
      <span className="min-w-0 flex-1 truncate narrow:sr-only">{t('open')}</span>
      <Kbd className="narrow:hidden">{isMac ? '⌘K' : 'Ctrl K'}</Kbd>
    </button>
  )
}

/** On a phone: a magnifier. */
export function PaletteIconButton() {
  const t = useTranslations('palette')
  return (
    <button
      type="button"
      data-opens-palette
      aria-haspopup="dialog"
      title={t('open')}
      className={buttonClasses('ghost', 'normal', true)}
    >
      <Icon name="search" />
      <span className="sr-only">{t('open')}</span>
    </button>
  )
}
