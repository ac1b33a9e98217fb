'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { PriceMarket } from '@/lib/domain/prices/price-market'

/** How often our own server is asked while an import runs. */
const LOOK_EVERY_MS = 1_500
const VIEWS = ['updatedlicensebased', 'software', 'marketplace'] as const

type ImportProgressProps = {
  market: string
  running: NonNullable<PriceMarket['running']>
  /** How many rows the one before had. */
  expected: number | undefined
}

/** How far an import is, measured by the one before; the page is read again until it is over. */
export function ImportProgress({ market, running, expected }: ImportProgressProps) {
  const t = useTranslations('prices')
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [router])
  const { rows, isWaiting } = running
  const view = VIEWS.find((one) => one === running.view)
  const known = expected && rows > 0 ? { value: Math.min(rows, expected), max: expected } : {}
  return (
    <div className="grid w-full min-w-40 gap-1.5">
      <ProgressBar label={t('progress', { market })} {...known} />
      <p className="text-xs text-ink-3 tabular-nums">
        {isWaiting || !view ? t('waiting') : t('running', { rows, sheet: t(`view.${view}`) })}
      </p>
    </div>
  )
}
