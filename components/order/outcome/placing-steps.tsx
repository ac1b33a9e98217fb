import { useTranslations } from 'next-intl'
import { DateTime } from '@/components/ui/date-time'
import { Icon } from '@/components/ui/icon'
import { Spinner } from '@/components/ui/spinner'

/** While Microsoft's answer is awaited: what is done, and what comes. */
export function PlacingSteps({ createdAt }: { createdAt: string }) {
  const t = useTranslations('order.placing')
  return (
    <ol className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm text-ink tabular-nums">
      <li className="flex items-center gap-1.5">
        <Icon name="check" className="text-active" />
        {t.rich('written', { time: () => <DateTime value={createdAt} show="seconds" /> })}
      </li>
      <li className="flex items-center gap-1.5">
        <Spinner />
        {t('awaited')}
      </li>
    </ol>
  )
}
