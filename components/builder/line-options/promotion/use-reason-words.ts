import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { useChoiceWords } from '@/components/builder/use-choice-words'
import type { LinePromotion, PromotionReason } from '@/lib/domain/promotions/line-promotion'

/** Why a line does not get a promotion, in words with Microsoft's numbers. */
export function useReasonWords(): (reason: PromotionReason, promotion: LinePromotion) => string {
  const t = useTranslations('lineOptions.promotion.reason')
  const format = useFormatter()
  const locale = useLocale()
  const choiceWords = useChoiceWords()
  return (reason, promotion) => {
    switch (reason.kind) {
      case 'seats': {
        const { minimum, maximum, available } = reason
        if (available === 0) return t('seatsGone', { maximum: maximum ?? 0 })
        const parts = [
          ...(minimum && minimum > 1 ? [t('seatsFrom', { minimum })] : []),
          ...(maximum !== null ? [t('seatsTo', { maximum })] : []),
          ...(available !== null && available !== maximum ? [t('seatsLeft', { available })] : []),
        ]
        return t('seats', { limits: parts.join(t('comma')) })
      }
      case 'redemptions':
        return t('redemptions', { maximum: reason.maximum ?? 0, remaining: reason.remaining ?? 0 })
      case 'boughtBefore':
        return t('boughtBefore')
      case 'prerequisite': {
        const lists = promotion.prerequisites.map((list) =>
          format.list(
            list.map(({ title, minimum }) => (minimum && minimum > 1 ? t('seatsOf', { title, minimum }) : title)),
            { type: 'conjunction' },
          ),
        )
        const either = new Intl.ListFormat(locale, { type: 'disjunction' }).format(lists)
        return lists.length > 0 ? t('prerequisite', { products: either }) : t('prerequisiteUnnamed')
      }
      case 'term': {
        const choices = reason.terms.map((term) => choiceWords({ segment: 'commercial', ...term }))
        return t('term', { choices: format.list(choices, { type: 'disjunction' }) })
      }
      case 'gone':
        return t('gone')
      case 'other':
        return t('other', { words: reason.words })
      default:
        return reason satisfies never
    }
  }
}
