'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { ErrorBanner } from '@/components/ui/error-banner'
import type { Action } from '@/lib/domain/action-result'
import { useAction } from './use-action'

type OrderAgainProps = {
  submissionId: string
  action: Action<{ submissionId: string }, { customerId: string; draftId: string }>
}

/** Makes a draft of the lines that were not ordered, and opens it. */
export function OrderAgain({ submissionId, action }: OrderAgainProps) {
  const t = useTranslations('order')
  const router = useRouter()
  const { isPending, error, run } = useAction(action, ({ customerId, draftId }) =>
    router.push(`/customers/${customerId}/drafts/${draftId}`),
  )
  return (
    <>
      <Button pending={isPending} onClick={() => run({ submissionId })} className="print:hidden">
        {t('orderAgain')}
      </Button>
      {error && <ErrorBanner error={error} className="basis-full" />}
    </>
  )
}
