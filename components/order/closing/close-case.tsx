'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { ErrorBanner } from '@/components/ui/error-banner'
import { TextareaField } from '@/components/ui/textarea-field'
import { useAction } from '@/components/ui/use-action'
import type { Action } from '@/lib/domain/action-result'
import { MAX_REASON_LENGTH } from '@/lib/domain/case-closing'

export type CloseCaseAction = Action<{ submissionId: string; reason: string }, unknown>

type CloseCaseProps = {
  submissionId: string
  reference: string
  /** Whether it is unknown that anything was ordered, or known that something was. */
  kind: 'unknown' | 'needsYou'
  action: CloseCaseAction
}

/** Ends what cannot be ended otherwise: says what that means, and asks why. */
export function CloseCase({ submissionId, reference, kind, action }: CloseCaseProps) {
  const t = useTranslations('order.close')
  const common = useTranslations('common')
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const { isPending, error, run } = useAction(action, () => {
    setOpen(false)
    router.refresh()
  })
  const isMissing = reason.trim() === ''

  function close() {
    setAsked(true)
    if (!isMissing) run({ submissionId, reason: reason.trim() })
  }

  return (
    <>
      <Button
        // What needs somebody has its own steps first.
        variant={kind === 'needsYou' ? 'ghost' : 'secondary'}
        onClick={() => setOpen(true)}
        className="print:hidden"
      >
        {t('button')}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t('title', { reference })}
        closeLabel={common('close')}
        footer={
          <>
            <Button onClick={() => setOpen(false)} disabled={isPending}>
              {t('cancel')}
            </Button>
            <Button variant="danger" pending={isPending} pendingLabel={t('pending')} onClick={close}>
              {t('confirm')}
            </Button>
          </>
        }
      >
        <div className="grid gap-4">
          <div className="grid gap-2 text-sm text-ink-2">
            <p className="font-medium text-ink">{t(kind)}</p>
            <p>{t('means')}</p>
          </div>
          <TextareaField
            label={t('reason')}
            hint={t('reasonHint')}
            error={isAsked && isMissing ? t('reasonMissing') : undefined}
            value={reason}
            maxLength={MAX_REASON_LENGTH}
            required
            data-initial-focus
            onChange={(event) => setReason(event.target.value)}
          />
          {error && <ErrorBanner error={error} />}
        </div>
      </Dialog>
    </>
  )
}
