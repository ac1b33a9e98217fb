import { useFormatter, useTranslations } from 'next-intl'
import { Money } from '@/components/ui/money'
import { currencyDigits } from '@/lib/domain/currency-digits'
import { multiplyAmounts, roundAmount } from '@/lib/domain/decimal'
import type { DraftLine } from '@/lib/domain/order-draft'
import type { LinePromotion } from '@/lib/domain/promotions/line-promotion'
import { wholeTerm } from '@/lib/domain/term-ends/prorate'
import { useUnitPrice } from '../use-unit-price'
import { useReasonWords } from './use-reason-words'

/** What a promotion saves on this line, who applies it, until when it runs; or why the line does not get it. */
export function PromotionTerms({ line, promotion }: { line: DraftLine; promotion: LinePromotion }) {
  const t = useTranslations('lineOptions.promotion')
  const format = useFormatter()
  const reasonWords = useReasonWords()
  const saving = useSaving(line, promotion)
  const { endsOn, isAutomatic, isNewToOffer, reasons, verdict } = promotion
  const until =
    endsOn &&
    format.dateTime(new Date(`${endsOn}T00:00:00Z`), {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      timeZone: 'UTC',
    })
  return (
    <>
      {reasons.map((reason) => (
        <span key={reason.kind} className="block text-needs-you-ink">
          {reasonWords(reason, promotion)}
        </span>
      ))}
      {saving && verdict !== 'refused' && (
        <span className="block text-ink-2">
          {t.rich('saves', { amount: () => <Money {...saving} className="font-medium" /> })}
        </span>
      )}
      {verdict === 'unasked' && <span className="block">{t('unasked')}</span>}
      <span className="block">
        {[
          t(isAutomatic ? 'automatic' : 'onRequest'),
          until ? t('until', { date: until }) : t('noEnd'),
          ...(isNewToOffer ? [t('newToOffer')] : []),
        ].join(' · ')}
      </span>
    </>
  )
}

/** What the whole first term costs less by it, before it is shortened. */
function useSaving({ choice, quantity, ...line }: DraftLine, { discount }: LinePromotion) {
  const price = useUnitPrice({ ...line, choice, quantity })
  if (!price || !discount || !choice || !quantity || !Number.isSafeInteger(quantity)) return undefined
  const { termDuration: term, billingCycle } = choice
  const whole = wholeTerm({ unitPrice: price.unitPrice, quantity, term, billingCycle })
  const amount = roundAmount(multiplyAmounts(whole, discount), currencyDigits(price.currency))
  return { amount, currency: price.currency }
}
