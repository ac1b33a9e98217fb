'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorBanner } from '@/components/ui/error-banner'
import { SelectField } from '@/components/ui/select-field'
import { useAction } from '@/components/ui/use-action'
import type { ImportAction } from './markets-table'

type AddMarketProps = {
  /** Those that are not in the list; named by the server, for browsers name some countries otherwise. */
  options: { value: string; label: string }[]
  action: ImportAction
}

/** Imports the prices of a market in which there is no customer yet. */
export function AddMarket({ options, action }: AddMarketProps) {
  const t = useTranslations('prices')
  const router = useRouter()
  const [market, setMarket] = useState('')
  const importing = useAction(action, () => {
    setMarket('')
    router.refresh()
  })
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
