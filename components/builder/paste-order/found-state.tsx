import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { Icon, type IconName } from '@/components/ui/icon'
import type { Confidence } from '@/lib/domain/order-text/reading'
import { isReady, type Settled } from './settling'

const LOOKS: Record<Confidence | 'chosen', { icon: IconName; ink: string }> = {
  certain: { icon: 'circle-check', ink: 'text-active-ink' },
  likely: { icon: 'question', ink: 'text-placed-ink' },
  unclear: { icon: 'alert', ink: 'text-needs-you-ink' },
  none: { icon: 'circle-cross', ink: 'text-failed-ink' },
  chosen: { icon: 'check', ink: 'text-active-ink' },
}

/** How sure the match is, by icon and word; once the person has settled it, that. */
export function FoundState({ row }: { row: Settled }) {
  const t = useTranslations('pasteOrder.state')
  const state = row.isTouched ? (isReady(row) ? 'chosen' : 'unclear') : row.line.confidence
  const { icon, ink } = LOOKS[state]
  return (
    <span className={classNames('inline-flex items-center gap-1 text-xs font-medium whitespace-nowrap', ink)}>
      <Icon name={icon} className="size-3.5" />
      {t(state)}
    </span>
  )
}
