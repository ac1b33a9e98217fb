import { useFormatter, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import type { LinePromotion } from '@/lib/domain/promotions/line-promotion'

/** What a promotion is called, and what it takes off. */
export function PromotionTitle({ promotion }: { promotion: LinePromotion }) {
  const t = useTranslations('lineOptions.promotion')
  const format = useFormatter()
  const { name, discount, verdict } = promotion
  const percent = discount && format.number(Number(discount), { style: 'percent', maximumFractionDigits: 1 })
  return (
    <>
      <span className="font-medium">{name}</span>{' '}
      {percent && <Badge tone={verdict === 'refused' ? 'neutral' : 'active'}>{t('off', { percent })}</Badge>}
    </>
  )
}
