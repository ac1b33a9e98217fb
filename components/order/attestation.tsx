import { useFormatter, useTranslations } from 'next-intl'
import { DateTime } from '@/components/ui/date-time'
import { Surface } from '@/components/ui/surface'
import type { AttestationRecord } from '@/lib/domain/review'
import { SIGN_IN_METHODS } from './sign-in-methods'

/** What was attested, word by word as it was recorded, by whom, when, and how they had signed in. */
export function Attestation({ record }: { record: AttestationRecord }) {
  const t = useTranslations('order')
  const format = useFormatter()
  const methods = record.signInMethods.map((method) => {
    const known = SIGN_IN_METHODS.find((one) => one === method)
    return known ? t(`signInMethod.${known}`) : method
  })
  return (
    <Surface className="grid gap-2 text-sm">
      <h2 className="font-medium text-ink-3">{t('attestation')}</h2>
      <blockquote lang={record.locale} className="text-ink">
        {record.text}
      </blockquote>
      <p className="text-ink-2">
        {t.rich('attestedBy', {
          name: record.personName,
          upn: record.personUpn,
          time: () => <DateTime value={record.acceptedAt} withUtc />,
        })}
      </p>
      <p className="text-xs text-ink-3">
        {methods.length > 0 && `${t('signedInWith', { methods: format.list(methods) })} `}
        {t('attestationVersion', { version: record.version })}
      </p>
    </Surface>
  )
}
