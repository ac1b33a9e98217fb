import { useTranslations } from 'next-intl'
import { useSheet } from '@/components/builder/lines/sheet/sheet-context'
import { copyLine } from '@/components/builder/new-line'
import { useChoiceWords } from '@/components/builder/use-choice-words'
import { Button } from '@/components/ui/button'
import { MAX_LINES } from '@/lib/domain/draft-limits'
import type { DraftLine } from '@/lib/domain/order-draft'
import type { LinePromotion, PromotionTerm } from '@/lib/domain/promotions/line-promotion'
import { findSplit, splitLine } from '@/lib/domain/promotions/split-line'
import { planKey, usePlanTerms } from '../use-plan-terms'

/** What would make a promotion apply, one press each; every one can be undone. */
export function PromotionFixes({ line, promotion }: { line: DraftLine; promotion: LinePromotion }) {
  const t = useTranslations('lineOptions.promotion')
  const choiceWords = useChoiceWords()
  const sheet = useSheet()
  const offers = usePlanTerms([line]).data?.get(planKey(line))?.offers ?? []
  const [reason, ...others] = promotion.reasons
  if (!reason || !line.choice || others.length > 0) return null

  const change = (fields: Partial<DraftLine>) =>
    sheet.write(sheet.lines().map((one) => (one.key === line.key ? { ...one, ...fields } : one)))
  const asked = { ...line.options, promotionId: promotion.isAutomatic ? null : promotion.id }
  const split = findSplit(line, promotion)
  const isSold = (term: PromotionTerm) =>
    offers.some(
      ({ choice }) =>
        choice.segment === line.choice?.segment &&
        choice.termDuration === term.termDuration &&
        choice.billingCycle === term.billingCycle,
    )
  const { segment } = line.choice

  if (reason.kind === 'term')
    return reason.terms.filter(isSold).map((term) => (
      <Button
        key={`${term.termDuration} ${term.billingCycle}`}
        size="small"
        onClick={() => change({ choice: { segment, ...term }, options: asked })}
      >
        {t('changeTerm', { choice: choiceWords({ segment, ...term }) })}
      </Button>
    ))
  if (split && sheet.lines().length < MAX_LINES)
    return (
      <Button
        size="small"
        onClick={() =>
          sheet.write(
            splitLine(sheet.lines(), line.key, split, { promotionId: asked.promotionId, newKey: copyLine(line).key }),
          )
        }
      >
        {t('split', split)}
      </Button>
    )
  const minimum = reason.kind === 'seats' ? reason.minimum : null
  const isFew = minimum !== null && line.quantity !== null && line.quantity < minimum && minimum <= line.maximumQuantity
  if (!isFew) return null
  return (
    <Button size="small" onClick={() => change({ quantity: minimum, options: asked })}>
      {t('raise', { minimum })}
    </Button>
  )
}
