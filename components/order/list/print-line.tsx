import { useTranslations } from 'next-intl'
import { DateTime } from '@/components/ui/date-time'

/** On paper alone: of which moment it is. */
export function PrintLine({ now }: { now: string }) {
  const t = useTranslations('orderPage')
  return (
    <p className="hidden pt-6 text-xs text-ink-3 print:block">
      {t.rich('printed', { time: () => <DateTime value={now} withUtc /> })}
    </p>
  )
}
