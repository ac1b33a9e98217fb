import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { Money } from '@/components/ui/money'
import { explainTotals, type TotalExplanation } from '@/lib/domain/commitment/explain-totals'
import { compareAmounts } from '@/lib/domain/decimal'
import type { ReviewedLine } from '@/lib/domain/review'

const STEPS = ['list', 'promotion', 'proration', 'other', 'total', 'now'] as const

/** All lines together, from the list prices to the total and the first invoices, currency by currency. Folded until asked for. */
export function TotalExplained({ lines, placedAt }: { lines: readonly ReviewedLine[]; placedAt: Date }) {
  const t = useTranslations('commitment')
  const totals = explainTotals(lines, placedAt.toISOString().slice(0, 10))
  if (totals.length === 0) return null
  return (
    <details className="group/total text-sm print:hidden">
      <summary className="inline-flex cursor-pointer items-center gap-1 rounded-sm text-accent-ink marker:content-none [&::-webkit-details-marker]:hidden pointer-coarse:py-2.5">
        <Icon name="chevron-down" className="size-3.5 transition-transform group-open/total:rotate-180" />
        {t('totals.explain')}
      </summary>
      {totals.map((total) => (
        <dl key={total.currency} className="mt-2">
          {STEPS.map((step) => (
            <Step key={step} name={t(`totals.${step}`)} amount={stepOf(total, step)} total={total} step={step} />
          ))}
        </dl>
      ))}
    </details>
  )
}

type StepProps = {
  name: string
  amount: string | null
  total: TotalExplanation
  step: (typeof STEPS)[number]
}

function Step({ name, amount, total, step }: StepProps) {
  if (amount === null) return null
  return (
    <div
      className={`flex justify-between gap-4 border-t border-line py-1.5 first:border-t-0 ${step === 'total' ? 'font-medium' : 'text-ink-2'}`}
    >
      <dt>{name}</dt>
      <dd className="text-end">
        <Money amount={amount} currency={total.currency} />
      </dd>
    </div>
  )
}

/** What takes nothing off and adds nothing is left out. */
function stepOf(total: TotalExplanation, step: (typeof STEPS)[number]): string | null {
  const amount = total[step]
  const isAlways = step === 'list' || step === 'total'
  return amount === null || (!isAlways && compareAmounts(amount, '0') === 0) ? null : amount
}
