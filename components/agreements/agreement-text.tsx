import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { type Reading, settle } from '@/components/customers/read-route'
import type { ReadinessActions } from '@/components/readiness/readiness-actions'
import { ReadinessFailure } from '@/components/readiness/readiness-failure'
import { Button } from '@/components/ui/button'
import { DateTime } from '@/components/ui/date-time'
import { Icon } from '@/components/ui/icon'

type Links = { displayUri: string; downloadUri: string; goodUntil: string }
type AgreementTextProps = { customerId: string; read: ReadinessActions['readAgreementText'] }

/** The text that was accepted. Microsoft's links are fetched when they are wanted, and gone when they are dead. */
export function AgreementText({ customerId, read }: AgreementTextProps) {
  const t = useTranslations('readiness.consent')
  const locale = useLocale()
  const [reading, setReading] = useState<Reading<Links>>()
  const [isPending, setPending] = useState(false)
  const goodUntil = reading?.ok ? reading.data.goodUntil : undefined

  useEffect(() => {
    if (!goodUntil) return
    const timer = setTimeout(() => setReading(undefined), Date.parse(goodUntil) - Date.now())
    return () => clearTimeout(timer)
  }, [goodUntil])

  async function fetchLinks() {
    setPending(true)
    setReading(await settle(read({ customerId, locale: locale === 'ja' ? 'ja' : 'en' })))
    setPending(false)
  }

  if (reading?.ok) {
    const { displayUri, downloadUri } = reading.data
    return (
      <p role="status" className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <OutLink href={displayUri}>{t('readText')}</OutLink>
        <OutLink href={downloadUri}>{t('fetchText')}</OutLink>
        <span className="text-xs text-ink-3">
          {t.rich('goodUntil', { time: () => <DateTime value={reading.data.goodUntil} show="time" /> })}
        </span>
      </p>
    )
  }
  return (
    <div className="grid justify-items-start gap-2">
      <Button size="small" icon="external" pending={isPending} onClick={fetchLinks}>
        {t('getText')}
      </Button>
      {reading && <ReadinessFailure failure={reading.error} />}
    </div>
  )
}

function OutLink({ href, children }: { href: string; children: string }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      className="inline-flex items-center gap-1 font-medium text-accent-ink underline underline-offset-3"
    >
      {children}
      <Icon name="external" className="size-3.5" />
    </a>
  )
}
