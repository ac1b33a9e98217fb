import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { type Reading, settle } from '@/components/customers/read-route'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { ErrorBanner } from '@/components/ui/error-banner'
import { TextField } from '@/components/ui/text-field'
import { isPartnerId } from '@/lib/domain/draft-problems'
import type { PartnerIdResult } from '@/lib/domain/reseller'
import type { AddAction } from './add-reseller-button'

type AddResellerDialogProps = { open: boolean; action: AddAction; onClose: () => void }

/** A PartnerID is checked first: only an indirect reseller's is added. */
export default function AddResellerDialog({ open, action, onClose }: AddResellerDialogProps) {
  const t = useTranslations('resellers.add')
  const common = useTranslations('common')
  const router = useRouter()
  const [mpnId, setMpnId] = useState('')
  const [isPending, setPending] = useState(false)
  const [answer, setAnswer] = useState<Reading<PartnerIdResult>>()
  const [isMalformed, setMalformed] = useState(false)
  const result = answer?.ok ? answer.data : undefined
  const isAdded = result?.verdict === 'ok' || result?.verdict === 'noMpa'

  function close() {
    setMpnId('')
    setAnswer(undefined)
    setMalformed(false)
    onClose()
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    const id = mpnId.trim()
    setAnswer(undefined)
    setMalformed(!isPartnerId(id))
    if (!isPartnerId(id) || isPending) return
    setPending(true)
    const told = await settle(action({ mpnId: id }))
    setPending(false)
    setAnswer(told)
    if (told.ok) router.refresh()
  }

  const name = result && 'name' in result && result.name ? result.name : mpnId
  const verdict = result?.verdict
  const refusal = verdict === 'ok' || verdict === 'noMpa' || verdict === 'unchecked' ? undefined : verdict
  return (
    <Dialog
      open={open}
      onClose={close}
      closeLabel={common('close')}
      title={t('title')}
      footer={
        <>
          <Button onClick={close}>{isAdded ? common('close') : t('cancel')}</Button>
          <Button type="submit" form="add-reseller" variant="primary" pending={isPending} pendingLabel={t('checking')}>
            {t('add')}
          </Button>
        </>
      }
    >
      <form id="add-reseller" noValidate onSubmit={submit} className="grid gap-4">
        <TextField
          label={t('partnerId')}
          hint={t('hint')}
          error={isMalformed ? t('malformed') : refusal ? t(`refused.${refusal}`, { name, id: mpnId }) : undefined}
          code
          inputMode="numeric"
          maxLength={20}
          data-initial-focus
          value={mpnId}
          onChange={(event) => setMpnId(event.target.value)}
        />
        {isAdded && (
          <Banner
            kind={result.verdict === 'ok' ? 'success' : 'warn'}
            announce
            title={t(result.verdict === 'ok' ? 'added' : 'addedWithoutMpa', { name })}
          />
        )}
        {answer && !answer.ok && answer.error === 'unreachable' && <Banner kind="error" title={t('unreachable')} />}
        {answer && !answer.ok && answer.error !== 'unreachable' && <ErrorBanner error={answer.error} />}
      </form>
    </Dialog>
  )
}
