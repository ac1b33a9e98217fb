import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useState } from 'react'
import { type Failure, settle } from '@/components/customers/read-route'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Dialog } from '@/components/ui/dialog'
import { LoadingRegion } from '@/components/ui/loading-region'
import { Skeleton } from '@/components/ui/skeleton'
import { TextareaField } from '@/components/ui/textarea-field'
import type { ReadinessParts } from './readiness-actions'
import { ReadinessFailure } from './readiness-failure'

type InvitationDialogProps = ReadinessParts & { open: boolean; onClose: () => void }

/** The link that makes a company our customer again, and a letter to send it with. */
export default function InvitationDialog({ readiness, actions, open, onClose }: InvitationDialogProps) {
  const t = useTranslations('readiness.invitation')
  const common = useTranslations('common')
  const [url, setUrl] = useState<string>()
  const [failure, setFailure] = useState<Failure>()
  const { companyName } = readiness.customer

  async function read() {
    setFailure(undefined)
    const result = await settle(actions.readInvitation({}))
    if (result.ok) setUrl(result.data.url)
    else setFailure(result.error)
  }
  const readWhenOpened = useEffectEvent(read)
  useEffect(() => {
    if (open) void readWhenOpened()
  }, [open])

  const [subject, body] = [t('subject'), t('body', { customer: companyName, url: url ?? '' })]
  return (
    <Dialog
      open={open}
      onClose={onClose}
      closeLabel={common('close')}
      title={t('title', { customer: companyName })}
      footer={<Button onClick={onClose}>{common('close')}</Button>}
    >
      <div className="grid gap-4">
        <p className="text-sm text-ink-2">{t('text')}</p>
        {failure && (
          <ReadinessFailure
            failure={failure}
            action={
              <Button size="small" onClick={read}>
                {common('tryAgain')}
              </Button>
            }
          />
        )}
        {!url && !failure && (
          <LoadingRegion className="grid gap-2">
            <Skeleton className="h-8 w-full" />
            <Skeleton className="h-32 w-full" />
          </LoadingRegion>
        )}
        {url && (
          <>
            <div className="grid gap-1.5">
              <span className="text-xs font-medium text-ink-2">{t('link')}</span>
              <span className="flex items-start gap-1">
                <span className="min-w-0 font-mono text-xs wrap-anywhere">{url}</span>
                <CopyButton value={url} label={t('copyLink')} doneLabel={common('copied')} />
              </span>
            </div>
            <TextareaField label={t('letter')} hint={subject} readOnly rows={9} value={body} />
            <div className="flex flex-wrap items-center gap-2">
              <a
                className="text-sm font-medium text-accent-ink underline underline-offset-3"
                href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}
              >
                {t('openMail')}
              </a>
              <CopyButton value={`${subject}\n\n${body}`} label={t('copyLetter')} doneLabel={common('copied')} />
            </div>
          </>
        )}
      </div>
    </Dialog>
  )
}
