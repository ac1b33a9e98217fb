import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { FacetChoice, FacetNames } from '@/lib/domain/history/facet-choice'
import { FACET_KINDS, type FacetKind } from '@/lib/domain/history/facets'
import { ORDERS_PERIODS } from '@/lib/domain/history/orders-period'
import { type OrdersFilter, ordersSearch } from '@/lib/domain/orders-filter'
import { useChosen } from '../chips/use-chosen'
import { FilterForm } from '../filter-form'
import { AllOfKind } from './all-of-kind'

type AllFiltersProps = { filter: OrdersFilter; names: FacetNames; choices: Record<FacetKind, FacetChoice[]> }

/** Everything to filter by in one form that needs no script. */
export function AllFilters({ filter, names, choices }: AllFiltersProps) {
  const t = useTranslations('orderFilters')
  const chosen = useChosen(filter, names)
  const kept = new URLSearchParams(ordersSearch({ sort: filter.sort, view: filter.view }))
  const periods = ORDERS_PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))
  return (
    <FilterForm className="grid gap-6">
      {[...kept].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField name="q" label={t('search')} maxLength={200} defaultValue={filter.q} className="sm:col-span-3" />
        <SelectField
          name="period"
          label={t('kind.date')}
          defaultValue={filter.period ?? ''}
          options={[{ value: '', label: t('anyPeriod') }, ...periods]}
        />
        <TextField type="date" name="from" label={t('from')} defaultValue={filter.from} />
        <TextField type="date" name="to" label={t('to')} defaultValue={filter.to} />
        <TextField
          name="minValue"
          inputMode="decimal"
          label={t('minValue')}
          defaultValue={filter.minValue}
          hint={t('valueHint')}
        />
        <TextField name="maxValue" inputMode="decimal" label={t('maxValue')} defaultValue={filter.maxValue} />
      </div>
      <div className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
        {FACET_KINDS.map((kind) => (
          <AllOfKind key={kind} kind={kind} chosen={chosen[kind] ?? []} choices={choices[kind]} />
        ))}
      </div>
      <div>
        <Button type="submit" variant="primary">
          {t('apply')}
        </Button>
      </div>
    </FilterForm>
  )
}
