import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { ENTRY_STATUSES } from '@/lib/domain/history/order-entry'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { SubmissionStatus } from '../submission-status'
import { FilterForm } from './filter-form'
import { FilterPart } from './filter-part'
import { KeptFilter } from './kept-filter'

/** Any number of statuses. */
export function StatusPart({ filter }: { filter: OrdersFilter }) {
  const t = useTranslations('orders.filter')
  return (
    <FilterPart icon="circle-dot" title={t('status')} open>
      <FilterForm key={filter.status.join()} className="grid gap-2 px-1">
        <KeptFilter filter={filter} except={['status']} />
        <fieldset className="grid grid-cols-[auto_auto] gap-x-3 gap-y-2 py-1 pointer-coarse:gap-y-0">
          <legend className="sr-only">{t('status')}</legend>
          {ENTRY_STATUSES.map((status) => (
            <CheckboxField
              key={status}
              name="status"
              value={status}
              defaultChecked={filter.status.includes(status)}
              label={<SubmissionStatus status={status} look="plain" />}
            />
          ))}
        </fieldset>
        <Button type="submit" size="small">
          {t('applyStatus')}
        </Button>
      </FilterForm>
    </FilterPart>
  )
}
