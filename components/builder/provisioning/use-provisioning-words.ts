import { useLocale, useTranslations } from 'next-intl'
import { formatMoney } from '@/components/ui/format-money'
import type { DraftLine } from '@/lib/domain/order-draft'
import { provisioningKind } from '@/lib/domain/provisioning/provisioning-kind'

type Provisioned = Pick<DraftLine, 'options' | 'provisioningVariables' | 'minimumCommitment'>

/** What was said of a line's provisioning, never by an id: in a word each, or as a sentence wants them; nothing for a plain line. */
export function useProvisioningWords(form: 'chip' | 'words' = 'chip'): (line: Provisioned) => string[] {
  const t = useTranslations('provisioning.chip')
  const scopes = useTranslations(`provisioning.${form}`)
  const locale = useLocale()
  return (line) => {
    if (provisioningKind(line) === null) return []
    const { provisioningContext, purchaseCommitment } = line.options
    const { scope } = provisioningContext
    return [
      scope === 'shared' || scope === 'single' ? scopes(scope) : t('missing'),
      ...(purchaseCommitment
        ? [t('perHour', { amount: formatMoney(purchaseCommitment.amount, purchaseCommitment.currency, locale) })]
        : []),
    ]
  }
}
