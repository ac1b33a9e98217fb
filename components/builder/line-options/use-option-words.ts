import { useFormatter, useTranslations } from 'next-intl'
import { useProvisioningWords } from '@/components/builder/provisioning/use-provisioning-words'
import type { DraftLine } from '@/lib/domain/order-draft'
import { type LinePromotion, promotionOf } from '@/lib/domain/promotions/line-promotion'
import { useLinePromotions } from './promotion/promotions-context'
import { useTermWords } from './use-term-words'

type Optioned = Pick<DraftLine, 'key' | 'options' | 'provisioningVariables' | 'minimumCommitment'>

/** A short word about a line's options; a faint one is only possible, a wrong one does not hold. */
export type OptionChip = { text: string; isFaint?: boolean; isWrong?: boolean }

/** What a line carries beyond plan, quantity and name: `words` for sentences and comparisons, `chips` for a cell. */
export function useOptionWords() {
  const t = useTranslations('lineOptions')
  const format = useFormatter()
  const { following } = useTermWords()
  const byLine = useLinePromotions()
  const provisioning = useProvisioningWords()

  const date = (day: string, month: 'short' | 'long' = 'short') =>
    format.dateTime(new Date(`${day}T00:00:00Z`), { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' })
  const percent = ({ discount }: LinePromotion) =>
    discount ? format.number(Number(discount), { style: 'percent', maximumFractionDigits: 1 }) : ''
  // Its name may be known of another line, or of how this one stood before.
  const promotionName = (id: string) =>
    Object.values(byLine)
      .flat()
      .find((one) => one?.id === id)?.name

  function promotionChips({ key, options }: Optioned): OptionChip[] {
    const found = byLine[key] ?? []
    const having = promotionOf(options.promotionId, found)
    if (having?.verdict === 'applies')
      return [{ text: percent(having) ? t('chip.off', { percent: percent(having) }) : t('chip.promotion') }]
    if (options.promotionId && having?.verdict === 'refused') return [{ text: t('chip.refused'), isWrong: true }]
    if (options.promotionId) return [{ text: t('chip.promotion') }]
    const possible = found.find((one) => percent(one) && isWithinReach(one))
    return possible ? [{ text: t('chip.possible', { percent: percent(possible) }), isFaint: true }] : []
  }

  return {
    chips(line: Optioned): OptionChip[] {
      const { customTermEndDate, renewsTo } = line.options
      return [
        ...promotionChips(line),
        ...(customTermEndDate ? [{ text: t('chip.ends', { date: date(customTermEndDate) }) }] : []),
        ...(renewsTo ? [{ text: t('chip.renews', { term: following(renewsTo) }) }] : []),
        ...provisioning(line).map((text) => ({ text })),
      ]
    },
    /** What was chosen, in whole words; '' where nothing was. */
    words(line: Omit<Optioned, 'key'>): string {
      const { promotionId, customTermEndDate, renewsTo } = line.options
      const name = promotionId && promotionName(promotionId)
      return [
        ...(promotionId ? [name ? t('words.promotion', { name }) : t('words.unnamed')] : []),
        ...(customTermEndDate ? [t('words.ends', { date: date(customTermEndDate, 'long') })] : []),
        ...(renewsTo ? [t('words.renews', { term: following(renewsTo) })] : []),
        ...provisioning(line),
      ].join(', ')
    },
  }
}

/** One has only to choose it, or to change the term or the quantity. */
function isWithinReach({ verdict, isAutomatic, reasons }: LinePromotion): boolean {
  if (verdict === 'applies') return !isAutomatic
  const [reason, ...others] = reasons
  if (others.length > 0) return false
  return reason?.kind === 'term' || (reason?.kind === 'seats' && reason.available !== 0)
}
