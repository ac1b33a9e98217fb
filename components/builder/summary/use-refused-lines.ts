import { useTranslations } from 'next-intl'
import { lineFieldId } from '@/components/builder/field-id'
import { useOrderState } from '@/components/builder/state/order-state'
import type { Problem } from '@/components/builder/state/use-problem-words'
import { findAnswer } from './line-price'

/** Lines that Microsoft refuses as they are; its words stand under each line, this leads there. */
export function useRefusedLines(): Problem[] {
  const t = useTranslations('builder.lines')
  const { content, prices } = useOrderState()
  return content.lines.flatMap((line, index) => {
    if (!findAnswer(prices.cart, line)?.error) return []
    return [{ fieldId: lineFieldId(line.key, 'quantity'), text: line.skuTitle || t('product'), line: index + 1 }]
  })
}
