import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { Icon, type IconName } from '@/components/ui/icon'
import type { MpaState as State } from '@/lib/domain/reseller'

/** How a reseller's Microsoft Partner Agreement stands: icon and word. */
export function MpaState({ state }: { state: State }) {
  const t = useTranslations('resellers.mpa')
  const isOpen = state === 'unknown'
  const icon: IconName = state === 'signed' ? 'circle-check' : isOpen ? 'circle-dashed' : 'alert'
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1.5 whitespace-nowrap',
        state === 'signed' ? 'text-ink-2' : isOpen ? 'text-ink-3' : 'font-medium text-needs-you-ink',
      )}
    >
      <Icon name={icon} className={classNames('size-3.5', state === 'signed' && 'text-active')} />
      {t(state)}
    </span>
  )
}
