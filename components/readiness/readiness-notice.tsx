import { useTranslations } from 'next-intl'
import { lazy, type ReactNode, useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { WhenNeeded } from '@/components/ui/when-needed'
import { findBlock } from '@/lib/domain/readiness'
import type { ReadinessParts } from './readiness-actions'

const AgreementDialog = lazy(() => import('@/components/agreements/agreement-dialog'))
const InvitationDialog = lazy(() => import('./invitation-dialog'))

type ReadinessNoticeProps = ReadinessParts & { mayChange: boolean; checkAgain: ReactNode }

/** What stands between this customer and an order, what it means, and what to do about it. */
export function ReadinessNotice({ mayChange, checkAgain, ...parts }: ReadinessNoticeProps) {
  const t = useTranslations('readiness')
  const [open, setOpen] = useState<'confirmAgreement' | 'invite'>()
  const { customer } = parts.readiness
  const block = findBlock(customer)
  const close = () => setOpen(undefined)
  const remedy = block && block.remedy !== 'checkAgain' ? block.remedy : undefined
  return (
    <>
      {block && (
        <Banner
          kind="warn"
          title={t('blocked', { customer: customer.companyName, reason: t(`reason.${block.reason}`) })}
          action={
            <span className="flex flex-wrap gap-2">
              {checkAgain}
              {remedy && mayChange && (
                <Button size="small" variant="primary" onClick={() => setOpen(remedy)}>
                  {t(`remedy.${remedy}`)}
                </Button>
              )}
            </span>
          }
        >
          {t(`meaning.${block.reason}`)} {remedy && !mayChange && t('whoMay')}
        </Banner>
      )}
      <WhenNeeded needed={open === 'confirmAgreement'}>
        <AgreementDialog {...parts} open={open === 'confirmAgreement'} onClose={close} />
      </WhenNeeded>
      <WhenNeeded needed={open === 'invite'}>
        <InvitationDialog {...parts} open={open === 'invite'} onClose={close} />
      </WhenNeeded>
    </>
  )
}
