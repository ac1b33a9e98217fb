import { useTranslations } from 'next-intl'
import type { ImportProgress } from '@/lib/domain/order-import'

/** Beyond so many minutes hours are what one thinks in. */
const MINUTES_SAID = 120

/** How long it will take; nothing while that cannot be known. */
export function ImportLeft({ progress: { minutesLeft } }: { progress: ImportProgress }) {
  const t = useTranslations('orderImport')
  if (minutesLeft === null) return null
  return minutesLeft > MINUTES_SAID
    ? t('hoursLeft', { hours: Math.round(minutesLeft / 60) })
    : t('minutesLeft', { minutes: Math.max(1, minutesLeft) })
}
