import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useState } from 'react'
import { type Reading, settle } from '@/components/customers/read-route'
import { RadioGroup } from '@/components/ui/radio-group'
import { Skeleton } from '@/components/ui/skeleton'
import type { GovernmentCode } from '@/lib/domain/readiness'
import type { ReadinessActions } from './readiness-actions'
import { ReadinessFailure } from './readiness-failure'

type GovernmentCodesProps = {
  list: ReadinessActions['listGovernmentCodes']
  value: string
  error: string | undefined
  onChange: (code: string) => void
}

/** Which of the partner's codes is used for a customer of the government cloud. */
export function GovernmentCodes({ list, value, error, onChange }: GovernmentCodesProps) {
  const t = useTranslations('readiness.qualification')
  const [codes, setCodes] = useState<Reading<GovernmentCode[]>>()
  const read = useEffectEvent(async () => setCodes(await settle(list({}))))
  useEffect(() => void read(), [])

  if (!codes) return <Skeleton className="h-16 w-full" />
  if (!codes.ok) return <ReadinessFailure failure={codes.error} />
  if (codes.data.length === 0) return <p className="text-sm text-needs-you-ink">{t('noCodes')}</p>
  return (
    <RadioGroup
      name="code"
      legend={t('code')}
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
      options={codes.data.map(({ code, organization, remaining }) => ({
        value: code,
        label: organization,
        hint: remaining === null ? code : t('remaining', { code, count: remaining }),
      }))}
    />
  )
}
