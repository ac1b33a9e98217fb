import { useTranslations } from 'next-intl'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { ReadinessParts } from '@/components/readiness/readiness-actions'
import { ReadinessFailure } from '@/components/readiness/readiness-failure'
import { useActionOnce } from '@/components/readiness/use-action-once'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { type AgreementConsent, type ConsentProblems, findConsentProblems } from '@/lib/domain/agreement-consent'
import { todayIn } from '@/lib/domain/calendar-day'
import { AgreementText } from './agreement-text'
import { ConsentFields, consentFieldId } from './consent-fields'

type AgreementDialogProps = ReadinessParts & { open: boolean; onClose: () => void }

/** Confirms to Microsoft that a person of the customer accepted the Microsoft Customer Agreement. */
export default function AgreementDialog({ readiness, actions, onChanged, open, onClose }: AgreementDialogProps) {
  const t = useTranslations('readiness.consent')
  const common = useTranslations('common')
  const { customer } = readiness
  // The person's own calendar: the customer said yes today, wherever midnight is in UTC.
  const today = todayIn(Intl.DateTimeFormat().resolvedOptions().timeZone)
  const [consent, setConsent] = useState<AgreementConsent>({
    firstName: '',
    lastName: '',
    email: '',
    phoneNumber: '',
    agreedOn: today,
  })
  const [problems, setProblems] = useState<ConsentProblems>({})
  const confirm = useActionOnce(actions.confirmAgreement, (next) => {
    onClose()
    onChanged(next)
  })

  function submit(event: FormEvent | KeyboardEvent) {
    event.preventDefault()
    const found = findConsentProblems(consent, today)
    setProblems(found)
    const [first] = Object.keys(found)
    if (first) document.getElementById(consentFieldId(first))?.focus()
    else void confirm.send({ customerId: customer.id, ...consent })
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    const isField = event.target instanceof HTMLInputElement
    if (event.ctrlKey || event.metaKey) submit(event)
    // Enter alone never sends a form that is legally binding.
    else if (isField) event.preventDefault()
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      closeLabel={common('close')}
      title={t('title')}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            type="submit"
            form="consent"
            variant="primary"
            pending={confirm.isPending}
            pendingLabel={t('confirming')}
          >
            {t('confirm')}
          </Button>
        </>
      }
    >
      <form id="consent" noValidate onSubmit={submit} onKeyDown={onKeyDown} className="grid gap-4">
        <p className="text-sm text-ink-2">{t('text', { customer: customer.companyName })}</p>
        <AgreementText customerId={customer.id} read={actions.readAgreementText} />
        <ConsentFields consent={consent} problems={problems} latest={today} onChange={setConsent} />
        {confirm.failure && <ReadinessFailure failure={confirm.failure} />}
        <p className="text-xs text-ink-3">{t('writtenDown')}</p>
      </form>
    </Dialog>
  )
}
