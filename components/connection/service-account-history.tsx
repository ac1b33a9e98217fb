import { useTranslations } from 'next-intl'
import { DateTime } from '@/components/ui/date-time'
import { Icon, type IconName } from '@/components/ui/icon'
import type { ServiceAccountEvent } from '@/lib/domain/connection-view'
import { CONNECT_REFUSALS, type ServiceAccountEventKind } from '@/lib/domain/service-account'

const icons: Record<ServiceAccountEventKind, IconName> = {
  connected: 'circle-check',
  replaced: 'refresh',
  refused: 'circle-cross',
  disconnected: 'circle-dashed',
  renewalFailed: 'alert',
  roleLost: 'alert',
  ended: 'circle-cross',
  recovered: 'circle-check',
}

/** What was done with the service account, and what became of it; the newest first. */
export function ServiceAccountHistory({ events }: { events: ServiceAccountEvent[] }) {
  const t = useTranslations('connection.serviceAccount')
  return (
    <div className="grid gap-2 border-t border-line pt-4 text-sm">
      <h3 className="font-medium text-ink-3">{t('history')}</h3>
      <ol className="grid gap-2.5">
        {events.map((event) => (
          <li key={event.id} className="flex gap-2.5">
            <Icon name={icons[event.kind]} className="mt-0.5 text-ink-3" />
            <div className="min-w-0 flex-1 wrap-anywhere">
              <Happened event={event} />
              <div className="text-xs text-ink-3">
                <DateTime value={event.at} />
              </div>
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}

function Happened({ event: { kind, personName, accountUpn, reason } }: { event: ServiceAccountEvent }) {
  const t = useTranslations('connection.serviceAccount.event')
  const refusals = useTranslations('connection.outcome.reason')
  const refusal = CONNECT_REFUSALS.find((one) => one === reason)
  const named = kind === 'refused' && !accountUpn ? 'refusedUnnamed' : kind
  return (
    <>
      <p className="text-ink">{t(named, { name: personName ?? '', account: accountUpn ?? '' })}</p>
      {kind === 'refused' && refusal && <p className="text-ink-2">{refusals(refusal)}</p>}
    </>
  )
}
