'use client'

import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'

type CountdownProps = {
  /** ISO 8601. */
  until: string
  /** When the server rendered it, ISO 8601: the browser's first rendering says the same. */
  now: string
  className?: string
}

const SECOND_MS = 1_000
const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** How long there is still time: days and hours, then hours and minutes, then every second. Needs the texts of `countdown`. */
export function Countdown({ until, now, className }: CountdownProps) {
  const t = useTranslations('countdown')
  const second = useSyncExternalStore(everySecond, currentSecond, () => Math.floor(Date.parse(now) / SECOND_MS))
  const left = Date.parse(until) - second * SECOND_MS
  const part = (unitMs: number, ofMs: number) => Math.floor((left % ofMs) / unitMs)
  const words =
    left <= 0
      ? t('over')
      : left >= DAY_MS
        ? t('days', { days: Math.floor(left / DAY_MS), hours: part(HOUR_MS, DAY_MS) })
        : left >= HOUR_MS
          ? t('hours', { hours: part(HOUR_MS, DAY_MS), minutes: part(MINUTE_MS, HOUR_MS) })
          : t('minutes', { minutes: part(MINUTE_MS, HOUR_MS), seconds: part(SECOND_MS, MINUTE_MS) })
  return (
    <span role="timer" aria-live="off" className={className}>
      {words}
    </span>
  )
}

function everySecond(tell: () => void): () => void {
  const timer = setInterval(tell, SECOND_MS)
  return () => clearInterval(timer)
}

const currentSecond = () => Math.floor(Date.now() / SECOND_MS)
