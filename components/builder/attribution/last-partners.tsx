import { useTranslations } from 'next-intl'
import { useBuilder } from '@/components/builder/builder-context'
import { useOrderState } from '@/components/builder/state/order-state'
import { Button } from '@/components/ui/button'
import { DateTime } from '@/components/ui/date-time'
import { isInEuOrEfta } from '@/lib/domain/region'
import type { LastAttribution } from '@/lib/domain/reseller'

type LastPartnersProps = { last: LastAttribution; onTake: (primary: string, additional: string[]) => void }

/** Says that the partners are those of the customer's last order, or offers them where they are others. */
export function LastPartners({ last, onTake }: LastPartnersProps) {
  const t = useTranslations('builder.attribution')
  const { customer } = useBuilder()
  const { partnerIdOnRecord, additionalPartnerIds } = useOrderState().content
  const repeated = [...new Set(last.additional)].filter((id) => id !== last.primary)
  const additional = isInEuOrEfta(customer.country) ? repeated : []
  const isSame = partnerIdOnRecord === last.primary && additionalPartnerIds.join() === additional.join()
  const rich = { date: () => <DateTime value={last.placedAt} show="day" />, reference: last.reference }
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
      {t.rich(isSame ? 'asLast' : 'unlikeLast', rich)}
      {!isSame && (
        <Button size="small" icon="refresh" onClick={() => onTake(last.primary, additional)}>
          {t('takeLast')}
        </Button>
      )}
    </p>
  )
}
