import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { draftAddress } from '@/components/drafts/draft-address'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { LinkButton } from '@/components/ui/link-button'
import type { CustomerCreation } from '@/lib/domain/new-customer/new-customer'

type CustomerCreatedProps = { created: Extract<CustomerCreation, { kind: 'created' }>; name: string }

/** The one time that the first administrator's password is shown, and the way on. */
export function CustomerCreated({ created: { customerId, draftId, admin }, name }: CustomerCreatedProps) {
  const t = useTranslations('newCustomer')
  const common = useTranslations('common')
  const [isShown, setShown] = useState(false)
  const heading = useRef<HTMLDivElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div ref={heading} tabIndex={-1} className="grid gap-6 outline-none">
      <Banner kind="success" announce title={t('createdTitle', { name })}>
        {admin ? t('createdText') : t('noCredentials')}
      </Banner>
      {admin && (
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-6 gap-y-2 text-sm">
          <dt className="text-ink-3">{t('userName')}</dt>
          <dd className="flex items-center gap-2 font-mono wrap-anywhere">
            {admin.userName}
            <CopyButton value={admin.userName} label={common('copy')} doneLabel={common('copied')} />
          </dd>
          <dt className="text-ink-3">{t('password')}</dt>
          <dd className="flex items-center gap-2 font-mono">
            {isShown ? admin.password : '••••••••••'}
            {!isShown && (
              <Button size="small" variant="ghost" icon="eye" onClick={() => setShown(true)}>
                {t('show')}
              </Button>
            )}
            <CopyButton value={admin.password} label={common('copy')} doneLabel={common('copied')} />
          </dd>
        </dl>
      )}
      <LinkButton
        href={draftAddress(customerId, draftId)}
        variant="primary"
        size="large"
        icon="arrow-right"
        className="justify-self-start"
      >
        {t('goOn')}
      </LinkButton>
    </div>
  )
}
