import { useTranslations } from 'next-intl'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** Takes milliseconds; returns them as a person says them, rounded up: "40 s", "4 min", "3 h". */
export function useDuration(): (ms: number) => string {
  const t = useTranslations('order.duration')
  return (ms) => {
    if (ms < MINUTE_MS) return t('seconds', { count: Math.max(1, Math.ceil(ms / 1000)) })
    if (ms < 2 * HOUR_MS) return t('minutes', { count: Math.ceil(ms / MINUTE_MS) })
    return t('hours', { count: Math.ceil(ms / HOUR_MS) })
  }
}
