import { useTranslations } from 'next-intl'
import { DateTime } from '@/components/ui/date-time'
import { Icon } from '@/components/ui/icon'

/** From when on the list of orders tells for certain, or since when it does; nothing while no call may have acted. */
export function KnownFrom({ value, now = new Date() }: { value: string | null; now?: Date }) {
  const t = useTranslations('order.unknown')
  if (value === null) return null
  const isPast = new Date(value) <= now
  const isFar = Math.abs(Date.parse(value) - now.getTime()) > DAY_MS / 2
  return (
    <p className="flex gap-2 text-sm text-ink">
      <Icon name="clock" className="mt-0.5 text-ink-3" />
      <span className="max-w-[75ch]" suppressHydrationWarning>
        {t.rich(isPast ? 'complete' : 'knownFrom', {
          time: () => <DateTime value={value} show={isFar ? 'both' : 'time'} className="font-medium" />,
        })}
      </span>
    </p>
  )
}

const DAY_MS = 24 * 3600_000
