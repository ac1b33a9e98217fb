import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { pricePeriod } from '@/components/order/lines/price-period'
import { Button } from '@/components/ui/button'
import { CalendarDay } from '@/components/ui/calendar-day'
import { Money } from '@/components/ui/money'
import type { Money as Amounts } from '@/lib/domain/money'
import type { PlanChoice } from '@/lib/domain/order-draft'
import { useTermWay } from './use-term-way'

export type Way = {
  id: string
  choice: Pick<PlanChoice, 'termDuration' | 'billingCycle'>
  isCurrent: boolean
  lineKeys: string[]
  /** Lines that are not offered this way. */
  without: number
  unitPrice?: Amounts | undefined
  firstInvoice: Amounts[]
  whole: Amounts[]
  perYear: Amounts[]
  /** When it can end; null where several lines may differ. */
  lastDay: string | null
}

type WaysTableProps = { title: string; ways: Way[]; onTake: (way: Way) => void; taking: string | null }

/** The ways of buying the same, one a row; a phone stacks each with its labels. */
export function WaysTable({ title, ways, onTake, taking }: WaysTableProps) {
  const t = useTranslations('alternatives')
  const wayWords = useTermWay()
  const heading = useId()
  return (
    <section aria-labelledby={heading} className="grid gap-2">
      <h3 id={heading} className="font-medium">
        {title}
      </h3>
      <ul className="grid gap-2">
        {ways.map((way) => (
          <li
            key={way.id}
            data-current={way.isCurrent || undefined}
            className="grid items-center gap-x-4 gap-y-2 rounded-lg border border-line px-4 py-3 data-current:border-accent data-current:bg-accent-tint sm:grid-cols-[minmax(10rem,1.4fr)_repeat(4,minmax(0,1fr))_7.5rem]"
          >
            <div className="min-w-0">
              <p className="font-medium">{wayWords(way.choice)}</p>
              {way.unitPrice && (
                <p className="text-sm text-ink-3">
                  <Money {...way.unitPrice} perUnit period={pricePeriod(way.choice.billingCycle)} />
                </p>
              )}
              {way.without > 0 && <p className="text-sm text-ink-3">{t('without', { count: way.without })}</p>}
            </div>
            <Fact label={t('firstInvoice')}>
              <Sums sums={way.firstInvoice} />
            </Fact>
            <Fact label={t('perYear')}>
              <Sums sums={way.perYear} />
            </Fact>
            <Fact label={t('whole')}>
              <Sums sums={way.whole} />
            </Fact>
            <Fact label={t('endsOn')}>{way.lastDay ? <CalendarDay day={way.lastDay} /> : '–'}</Fact>
            {way.isCurrent ? (
              <p className="text-sm font-medium text-accent-ink sm:text-end">{t('current')}</p>
            ) : (
              <Button
                size="small"
                pending={taking === way.id}
                pendingLabel={t('taking')}
                disabled={taking !== null && taking !== way.id}
                aria-label={t('takeOf', { way: wayWords(way.choice), title })}
                onClick={() => onTake(way)}
              >
                {t('take')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-4 text-sm tabular-nums sm:block">
      <p className="text-xs text-ink-3">{label}</p>
      <div>{children}</div>
    </div>
  )
}

function Sums({ sums }: { sums: readonly Amounts[] }) {
  if (sums.length === 0) return '–'
  return sums.map((sum) => (
    <p key={sum.currency}>
      <Money {...sum} />
    </p>
  ))
}
