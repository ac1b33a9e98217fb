'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FixLink } from '@/components/readiness/fix-link'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { type CustomerRow, findUnfitReason } from '@/lib/domain/customer-row'
import { FailureBanner } from '../failure-banner'
import { type Failure, settle } from '../read-route'
import type { RecheckAction } from '../recheck-action'

type UnfitDialogProps = {
  /** Undefined: closed. */
  customer: CustomerRow | undefined
  recheckAction: RecheckAction
  onChecked: (row: CustomerRow) => void
  onClose: () => void
  /** Tells a screen reader that the customer may be ordered for now. */
  say: (text: string) => void
}

/** Why nothing can be ordered for a customer, what to do about it, and asking Partner Center again. */
export default function UnfitDialog({ customer, recheckAction, onChecked, onClose, say }: UnfitDialogProps) {
  const t = useTranslations('customers')
  const [outcome, setOutcome] = useState<'checking' | 'unchanged' | { failure: Failure }>()
  const reason = customer && findUnfitReason(customer)
  /** What is missing can be given on the next page; everything else is for Microsoft to change. */
  const isFixedHere = reason === 'agreementMissing'

  function close() {
    setOutcome(undefined)
    onClose()
  }

  async function recheck(asked: CustomerRow) {
    setOutcome('checking')
    const result = await settle(recheckAction({ customerId: asked.id }))
    if (!result.ok) return setOutcome({ failure: result.error })
    onChecked(result.data)
    if (findUnfitReason(result.data)) return setOutcome('unchanged')
    say(t('unfitDialog.fitNow', { name: result.data.companyName }))
    close()
  }

  return (
    <Dialog
      open={customer !== undefined && reason !== undefined}
      onClose={close}
      closeLabel={t('close')}
      title={t('unfitDialog.title', { name: customer?.companyName ?? '' })}
      footer={
        <>
          <Button onClick={close}>{t('close')}</Button>
          <Button
            variant={isFixedHere ? 'secondary' : 'primary'}
            data-initial-focus={isFixedHere ? undefined : true}
            pending={outcome === 'checking'}
            pendingLabel={t('unfitDialog.checking')}
            onClick={() => customer && recheck(customer)}
          >
            {t('unfitDialog.checkAgain')}
          </Button>
          {customer && reason && <FixLink customer={customer} reason={reason} size="normal" isMain={isFixedHere} />}
        </>
      }
    >
      <div className="grid gap-3">
        {reason && <p>{t(`unfitText.${reason}`)}</p>}
        <p role="status" className="text-sm text-ink-3 empty:hidden">
          {outcome === 'unchanged' && t('unfitDialog.unchanged')}
        </p>
        {typeof outcome === 'object' && <FailureBanner failure={outcome.failure} />}
      </div>
    </Dialog>
  )
}
