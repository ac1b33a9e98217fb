import { useTranslations } from 'next-intl'
import { useChoiceWords } from '@/components/builder/use-choice-words'
import { Money } from '@/components/ui/money'
import { pricePeriod } from './price-period'

export type HeadedLine = {
  title: string
  friendlyName: string
  quantity: number
  segment?: string
  termDuration: string
  billingCycle: string
  currency: string | null
  unitPrice: string | null
  extendedPrice: string | null
}

/** What a line is, how many of it, and what it costs over its whole term. */
export function LineHead({ line }: { line: HeadedLine }) {
  const t = useTranslations('order')
  const choiceWords = useChoiceWords()
  const { currency, unitPrice, extendedPrice } = line
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-medium wrap-anywhere">{line.title}</p>
        {line.friendlyName && line.friendlyName !== line.title && (
          <p className="text-sm text-ink-2 wrap-anywhere">{t('friendlyName', { name: line.friendlyName })}</p>
        )}
        <p className="text-sm text-ink-3">{choiceWords({ ...line, segment: line.segment ?? 'commercial' })}</p>
      </div>
      <div className="text-end text-sm max-sm:text-start">
        {extendedPrice !== null && currency !== null && (
          <p className="font-medium">
            <Money amount={extendedPrice} currency={currency} />
          </p>
        )}
        <p className="text-ink-3 tabular-nums">
          {unitPrice !== null && currency !== null
            ? t.rich('quantityAt', {
                count: line.quantity,
                price: () => <Money amount={unitPrice} currency={currency} period={pricePeriod(line.billingCycle)} />,
              })
            : t('quantity', { count: line.quantity })}
        </p>
      </div>
    </div>
  )
}
