'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorBanner } from '@/components/ui/error-banner'
import { useAction } from '@/components/ui/use-action'
import type { Action } from '@/lib/domain/action-result'

type OrderAgainProps = {
  submissionId: string
  /** What was not ordered, or everything once more. */
  what: 'rest' | 'all'
  /** Someone without an ordering role sees the button, and why it is dead. */
  mayOrder: boolean
  action: Action<{ submissionId: string }, { customerId: string; draftId: string }>
}

/** Makes a draft of lines of this order, and opens it. Dead until that page is there: one press, one draft. */
export function OrderAgain({ submissionId, what, mayOrder, action }: OrderAgainProps) {
  const t = useTranslations('order')
  const router = useRouter()
  const reason = useId()
  const [isLeaving, setIsLeaving] = useState(false)
  const { isPending, error, run } = useAction(action, ({ customerId, draftId }) => {
    setIsLeaving(true)
    router.push(`/customers/${customerId}/drafts/${draftId}`)
  })
  return (
    <div className="grid justify-items-end gap-1 print:hidden">
      <Button
        pending={isPending || isLeaving}
        disabled={!mayOrder}
        aria-describedby={mayOrder ? undefined : reason}
        onClick={() => run({ submissionId })}
      >
        {t(what === 'rest' ? 'orderAgain' : 'orderAllAgain')}
      </Button>
      {!mayOrder && (
        <p id={reason} className="max-w-48 text-end text-xs text-ink-2">
          {t('orderAgainRole')}
        </p>
      )}
      {error && <ErrorBanner error={error} />}
    </div>
  )
}
