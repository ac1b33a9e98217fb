'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { FilterForm } from '../filter-form'
import { KeptInputs } from './kept-inputs'

/** The least and the most that an order may come to, in its own currency. */
export function ValueEditor({ search }: { search: string }) {
  const t = useTranslations('orderFilters')
  const now = new URLSearchParams(search)
  return (
    <FilterForm className="grid grid-cols-2 gap-2">
      <KeptInputs search={search} kind="value" />
      <TextField label={t('minValue')} name="minValue" {...amount} defaultValue={now.get('minValue') ?? ''} />
      <TextField label={t('maxValue')} name="maxValue" {...amount} defaultValue={now.get('maxValue') ?? ''} />
      <p className="col-span-2 text-xs text-ink-3">{t('valueHint')}</p>
      <Button type="submit" size="small" className="col-span-2">
        {t('apply')}
      </Button>
    </FilterForm>
  )
}

const amount = {
  inputMode: 'decimal',
  pattern: '\\d{1,12}(\\.\\d{1,4})?',
  inputClassName: 'text-end tabular-nums',
} as const
