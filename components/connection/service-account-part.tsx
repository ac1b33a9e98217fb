import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Status } from '@/components/ui/status'
import type { Tone } from '@/components/ui/tone'
import type { ServiceAccountEvent, ServiceAccountView } from '@/lib/domain/connection-view'
import type { ServiceAccountHealth } from '@/lib/domain/service-account'
import { ConnectionPart } from './connection-part'
import { ServiceAccountFacts } from './service-account-facts'
import { ServiceAccountHistory } from './service-account-history'

const tones: Record<ServiceAccountHealth | 'none', Tone> = {
  healthy: 'active',
  unrenewed: 'late',
  roleLost: 'needs-you',
  ended: 'failed',
  none: 'neutral',
}

type ServiceAccountPartProps = {
  account: ServiceAccountView | null
  events: ServiceAccountEvent[]
  /** What an administrator may do; the others are told that it is for administrators. */
  actions: ReactNode
}

/** The account that reads when nobody is there: which, since when, how it is, and what was done with it. */
export function ServiceAccountPart({ account, events, actions }: ServiceAccountPartProps) {
  const t = useTranslations('connection.serviceAccount')
  const health = account?.health ?? 'none'
  return (
    <ConnectionPart
      title={t('title')}
      about={t('about')}
      status={<Status tone={tones[health]}>{t(`health.${health}`)}</Status>}
    >
      {actions && account && <ServiceAccountFacts account={account} />}
      {actions && !account && <WhatItIsFor />}
      {!actions && (
        <p className="text-sm text-ink-2">
          {t(health === 'healthy' || health === 'unrenewed' ? 'othersHealthy' : 'othersNone')} {t('onlyAdmins')}
        </p>
      )}
      {actions}
      {actions && events.length > 0 && <ServiceAccountHistory events={events} />}
    </ConnectionPart>
  )
}

function WhatItIsFor() {
  const t = useTranslations('connection.serviceAccount')
  return (
    <div className="grid max-w-prose gap-3 text-sm text-ink-2">
      <p>{t('none')}</p>
      <div>
        <p>{t('needs')}</p>
        <ul className="mt-1 list-disc ps-5">
          {(['only', 'role', 'mfa'] as const).map((need) => (
            <li key={need}>{t(`need.${need}`)}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
