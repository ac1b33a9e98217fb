'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { FailureBanner } from './failure-banner'
import { type Failure, settle } from './read-route'
import type { RecheckAction } from './recheck-action'

/** Asks Partner Center about one customer again and shows the page anew. */
export function RecheckButton({ customerId, action }: { customerId: string; action: RecheckAction }) {
  const t = useTranslations('customers.unfitDialog')
  const router = useRouter()
  const [isChecking, startTransition] = useTransition()
  const [failure, setFailure] = useState<Failure>()

  function recheck() {
    startTransition(async () => {
      const result = await settle(action({ customerId }))
      setFailure(result.ok ? undefined : result.error)
      if (result.ok) router.refresh()
    })
  }

  return (
    <>
      <Button size="small" icon="refresh" pending={isChecking} pendingLabel={t('checking')} onClick={recheck}>
        {t('checkAgain')}
      </Button>
      {failure && <FailureBanner failure={failure} />}
    </>
  )
}
