import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { type DatePreset, datePresets } from './date-presets'
import { FilterForm } from './filter-form'
import { FilterLink } from './filter-link'
import { FilterPart } from './filter-part'
import { KeptFilter } from './kept-filter'
import { ordersAddress } from './orders-address'

/** When it was placed: the usual spans by one press, any other by two days. Takes today in the person's time zone. */
export function DatePart({ filter, today }: { filter: OrdersFilter; today: string }) {
  const t = useTranslations('orders.filter')
  const presets = datePresets(today)
  return (
    <FilterPart icon="calendar" title={t('date')}>
      <ul className="grid grid-cols-1">
        {(Object.keys(presets) as DatePreset[]).map((name) => {
          const { from, to } = presets[name]
          return (
            <li key={name}>
              <FilterLink
                href={ordersAddress({ ...filter, from, to })}
                current={filter.from === from && filter.to === to}
              >
                {t(name)}
              </FilterLink>
            </li>
          )
        })}
      </ul>
      <FilterForm
        key={`${filter.from} ${filter.to}`}
        className="mx-1 mt-1 grid grid-cols-2 gap-2 border-t border-line pt-2.5"
      >
        <KeptFilter filter={filter} except={['from', 'to']} />
        <TextField type="date" name="from" label={t('from')} defaultValue={filter.from} max={today} />
        <TextField type="date" name="to" label={t('to')} defaultValue={filter.to} max={today} />
        <Button type="submit" size="small" className="col-span-2">
          {t('applyDate')}
        </Button>
      </FilterForm>
    </FilterPart>
  )
}
