import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { TotalExplained } from '@/components/review/price/total-explained'
import { DateTime } from '@/components/ui/date-time'
import { Surface } from '@/components/ui/surface'
import type { ReviewedCart } from '@/lib/domain/review'
import { Commitment } from './commitment'
import { Totals } from './totals'

type DecisionProps = {
  cart: ReviewedCart
  /** The sentence and the button, or why there is none. */
  children: ReactNode
}

/** Beside the letter and always in view: how much, for how long, until when it can be undone; then the press. */
export function Decision({ cart, children }: DecisionProps) {
  const t = useTranslations('review')
  return (
    <DecisionFrame>
      <section aria-label={t('totals')} className="grid gap-4">
        <h2 className="text-sm font-medium text-ink-3">{t('totals')}</h2>
        <Totals totals={cart.totals} refused={cart.lines.filter((line) => line.error !== null).length} />
        <TotalExplained lines={cart.lines} placedAt={new Date(cart.readAt)} />
        <Commitment lines={cart.lines} placedAt={new Date(cart.readAt)} />
      </section>
      {children}
      <p className="text-xs text-ink-3">
        {t.rich('cartNote', {
          readAt: () => <DateTime value={cart.readAt} show="time" />,
          expiresAt: () => <DateTime value={cart.expiresAt} />,
        })}
      </p>
    </DecisionFrame>
  )
}

/** The sheet it stands on; the same while the prices are asked for. */
export function DecisionFrame({ children }: { children: ReactNode }) {
  return (
    <Surface
      floating
      className="grid gap-5 self-start lg:sticky lg:top-6 print:border print:border-line print:shadow-none"
    >
      {children}
    </Surface>
  )
}
