'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { ORDERS_PERIODS } from '@/lib/domain/history/orders-period'
import { FilterForm } from '../filter-form'
import { FilterLink } from '../filter-link'
import { addressWith, KeptInputs } from './kept-inputs'

/** When it was placed: the usual spans by one press, any other by two days. */
export function DateEditor({ search }: { search: string }) {
  const t = useTranslations('orderFilters')
  const now = new URLSearchParams(search)
  return (
    <>
      <ul className="-mx-1 grid grid-cols-2">
        {ORDERS_PERIODS.map((period) => (
          <li key={period}>
            <FilterLink href={addressWith(search, 'date', 'period', period)} current={now.get('period') === period}>
              {t(`period.${period}`)}
            </FilterLink>
          </li>
        ))}
      </ul>
      <FilterForm className="mt-1 grid grid-cols-2 gap-2 border-t border-line pt-2.5">
        <KeptInputs search={search} kind="date" />
        <TextField type="date" name="from" label={t('from')} defaultValue={now.get('from') ?? ''} />
        <TextField type="date" name="to" label={t('to')} defaultValue={now.get('to') ?? ''} />
        <Button type="submit" size="small" className="col-span-2">
          {t('applyDate')}
        </Button>
      </FilterForm>
    </>
  )
}
