'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { ErrorBanner } from '@/components/ui/error-banner'
import { useAction } from '@/components/ui/use-action'
import type { Action } from '@/lib/domain/action-result'

type CheckNowProps = { submissionId: string; action: Action<{ submissionId: string }, void> }

/** Asks Microsoft now instead of at the next look. */
export function CheckNow({ submissionId, action }: CheckNowProps) {
  const t = useTranslations('order')
  const router = useRouter()
  const { isPending, error, run } = useAction(action, () => router.refresh())
  return (
    <>
      <Button
        icon="refresh"
        pending={isPending}
        pendingLabel={t('checking')}
        onClick={() => run({ submissionId })}
        className="print:hidden"
      >
        {t('checkNow')}
      </Button>
      {error && <ErrorBanner error={error} className="basis-full" />}
    </>
  )
}
