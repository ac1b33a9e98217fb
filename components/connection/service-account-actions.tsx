'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorBanner } from '@/components/ui/error-banner'
import { useAction } from '@/components/ui/use-action'
import type { Action } from '@/lib/domain/action-result'
import { DisconnectDialog } from './disconnect-dialog'

type Nothing = Record<string, never>

type ServiceAccountActionsProps = {
  /** The connected one, by the name that people know it by; without one there is only connecting. An ended one cannot be checked. */
  account: { upn: string; isUsable: boolean } | undefined
  connect: Action<Nothing, { url: string }>
  check: Action<Nothing, void>
  disconnect: Action<Nothing, void>
}

/** What an administrator can do with the service account. Connecting leads to Entra's page and back. */
export function ServiceAccountActions({ account, connect, check, disconnect }: ServiceAccountActionsProps) {
  const t = useTranslations('connection.serviceAccount')
  const router = useRouter()
  const [leading, setLeading] = useState(false)
  const [asking, setAsking] = useState(false)
  const connecting = useAction(connect, ({ url }) => {
    setLeading(true)
    window.location.assign(url)
  })
  const checking = useAction(check, () => router.refresh())
  const disconnecting = useAction(disconnect, () => {
    setAsking(false)
    // What the address says of connecting is over.
    router.replace('/connection')
    router.refresh()
  })
  const isBusy = connecting.isPending || leading || checking.isPending || disconnecting.isPending
  const error = connecting.error ?? checking.error ?? disconnecting.error
  const isMain = !account?.isUsable
  return (
    <div className="grid gap-3">
      {error && <ErrorBanner error={error} />}
      <div className="flex flex-wrap gap-2">
        <Button
          variant={isMain ? 'primary' : 'secondary'}
          pending={connecting.isPending || leading}
          pendingLabel={t('leading')}
          disabled={isBusy}
          onClick={() => connecting.run({})}
        >
          {account ? t(account.isUsable ? 'replace' : 'connectAgain') : t('connect')}
        </Button>
        {account && (
          <>
            {account.isUsable && (
              <Button
                icon="refresh"
                pending={checking.isPending}
                pendingLabel={t('checking')}
                disabled={isBusy}
                onClick={() => checking.run({})}
              >
                {t('check')}
              </Button>
            )}
            <Button variant="ghost" disabled={isBusy} onClick={() => setAsking(true)}>
              {t('disconnect')}
            </Button>
            <DisconnectDialog
              open={asking}
              account={account.upn}
              isPending={disconnecting.isPending}
              onClose={() => setAsking(false)}
              onConfirm={() => disconnecting.run({})}
            />
          </>
        )}
      </div>
    </div>
  )
}
