import { useFormatter, useTranslations } from 'next-intl'
import { useOptionWords } from '@/components/builder/line-options/use-option-words'
import { useOrderState } from '@/components/builder/state/order-state'
import { Money } from '@/components/ui/money'

/** Lines that fit without pushing the button out of sight; the sheet beside has all of them. */
const SHOWN = 8

/** What is ordered, in few words. */
export function SummaryLines() {
  const t = useTranslations('builder')
  const format = useFormatter()
  const { content, amounts } = useOrderState()
  const { words } = useOptionWords()
  const { lines } = content
  const more = lines.length - SHOWN
  if (lines.length === 0) return <p className="mt-3 text-sm text-ink-3">{t('summary.lineCount', { count: 0 })}</p>
  return (
    <ul className="mt-3 grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-2 gap-y-1.5 text-sm">
      {lines.slice(0, SHOWN).map((line) => {
        const amount = amounts[line.key]
        return (
          <li key={line.key} className="col-span-3 grid grid-cols-subgrid items-baseline">
            <span className="text-end text-ink-3 tabular-nums">
              {line.quantity === null ? '–' : format.number(line.quantity)} ×
            </span>
            <span className="line-clamp-3 text-ink wrap-anywhere" title={line.skuTitle}>
              {line.skuTitle || line.productTitle || t('lines.choosePlan')}
              {words(line) && <span className="block text-xs text-ink-3">{words(line)}</span>}
            </span>
            {amount?.total && (
              <Money amount={amount.total} currency={amount.currency} className="text-end text-ink-2" />
            )}
          </li>
        )
      })}
      {more > 0 && <li className="col-span-2 col-start-2 text-ink-3">{t('summary.more', { count: more })}</li>}
    </ul>
  )
}
