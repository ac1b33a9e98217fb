'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAction } from '@/components/order/use-action'
import { Button } from '@/components/ui/button'
import { ErrorBanner } from '@/components/ui/error-banner'
import { SelectField } from '@/components/ui/select-field'
import type { ImportAction } from './markets-table'

type AddMarketProps = {
  /** ISO alpha-2, those that are not in the list. */
  countries: string[]
  action: ImportAction
}

/** Imports the prices of a market in which there is no customer yet. */
export function AddMarket({ countries, action }: AddMarketProps) {
  const t = useTranslations('prices')
  const router = useRouter()
  const locale = useLocale()
  const [market, setMarket] = useState('')
  const importing = useAction(action, () => {
    setMarket('')
    router.refresh()
  })
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const options = countries
    .map((country) => ({ value: country, label: names.of(country) ?? country }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))
  return (
    <form
      className="mt-4 grid max-w-md gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (market) importing.run({ market })
      }}
    >
      <div className="flex items-end gap-2">
        <SelectField
          className="flex-1"
          label={t('other')}
          value={market}
          onChange={({ target }) => setMarket(target.value)}
          options={[{ value: '', label: t('chooseMarket') }, ...options]}
        />
        <Button type="submit" icon="download" disabled={!market} pending={importing.isPending}>
          {t('import')}
        </Button>
      </div>
      {importing.error && <ErrorBanner error={importing.error} />}
    </form>
  )
}
