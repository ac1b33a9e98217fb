'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { ErrorBanner } from '@/components/ui/error-banner'
import { useAction } from '@/components/ui/use-action'
import type { Action } from '@/lib/domain/action-result'

/** Reads the orders of every customer again, behind the scenes. */
export function ReadAgainButton({ start }: { start: Action<Record<string, never>, void> }) {
  const t = useTranslations('orderImport')
  const router = useRouter()
  const starting = useAction(start, () => router.refresh())
  return (
    <div className="grid justify-items-start gap-3">
      {starting.error && <ErrorBanner error={starting.error} />}
      <Button icon="refresh" pending={starting.isPending} pendingLabel={t('starting')} onClick={() => starting.run({})}>
        {t('again')}
      </Button>
    </div>
  )
}
