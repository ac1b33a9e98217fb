import { useTranslations } from 'next-intl'
import type { MarginRule } from '@/lib/domain/margins/margin-rule'

type Named = MarginRule & { customerName: string | null; productTitle: string | null }

/** A rule in words: whom and what it is for, and how it makes the price. */
export function useRuleWords() {
  const t = useTranslations('margins')
  const customer = ({ customerName }: Pick<Named, 'customerName'>) => customerName ?? t('everyone')
  const product = ({ productTitle, family }: Pick<Named, 'productTitle' | 'family'>) =>
    productTitle ?? (family ? t(`family.${family}`) : t('everything'))
  const price = ({ kind, percent }: Pick<MarginRule, 'kind' | 'percent'>) => t(`kind.${kind}`, { percent })
  return {
    customer,
    product,
    price,
    scope: (rule: Named) => t('ruleFor', { customer: customer(rule), product: product(rule) }),
    whole: (rule: MarginRule) =>
      rule.floorPercent === null ? price(rule) : t('withFloor', { price: price(rule), floor: rule.floorPercent }),
  }
}
