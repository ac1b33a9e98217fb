import { useLocale, useTranslations } from 'next-intl'
import { formatMoney } from '@/components/ui/format-money'
import type { DraftLine } from '@/lib/domain/order-draft'
import { provisioningKind } from '@/lib/domain/provisioning/provisioning-kind'

type Provisioned = Pick<DraftLine, 'options' | 'provisioningVariables' | 'minimumCommitment'>

/** What was said of a line's provisioning, in a word each, never by an id; nothing for a plain line. */
export function useProvisioningWords(): (line: Provisioned) => string[] {
  const t = useTranslations('provisioning.chip')
  const locale = useLocale()
  return (line) => {
    if (provisioningKind(line) === null) return []
    const { provisioningContext, purchaseCommitment } = line.options
    const { scope } = provisioningContext
    return [
      scope === 'shared' || scope === 'single' ? t(scope) : t('missing'),
      ...(purchaseCommitment
        ? [t('perHour', { amount: formatMoney(purchaseCommitment.amount, purchaseCommitment.currency, locale) })]
        : []),
    ]
  }
}
