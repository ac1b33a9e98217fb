'use client'

import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { ErrorBanner } from '@/components/ui/error-banner'
import { useAction } from '@/components/ui/use-action'
import type { Action } from '@/lib/domain/action-result'

export type RetryAction = Action<{ customerId: string | null }, void>

type RetryButtonProps = { retry: RetryAction; customerId: string | null; label: string; name?: string }

/** Has a customer, or all that failed, read again now. */
export function RetryButton({ retry, customerId, label, name }: RetryButtonProps) {
  const router = useRouter()
  const retrying = useAction(retry, () => router.refresh())
  return (
    <div className="grid justify-items-end gap-2">
      <Button
        size="small"
        icon="refresh"
        pending={retrying.isPending}
        pendingLabel={label}
        aria-label={name}
        onClick={() => retrying.run({ customerId })}
      >
        {label}
      </Button>
      {retrying.error && <ErrorBanner error={retrying.error} />}
    </div>
  )
}
