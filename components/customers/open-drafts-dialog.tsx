'use client'

import { useTranslations } from 'next-intl'
import { OpenDrafts } from '@/components/drafts/open-drafts'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { OrderStarter } from './use-order-start'

/** Somebody has begun an order for this customer: go on with it, or start another. */
export default function OpenDraftsDialog({ order: { state, start, dismiss } }: { order: OrderStarter }) {
  const t = useTranslations('customers')
  return (
    <Dialog
      open={state.step === 'openDrafts'}
      onClose={dismiss}
      closeLabel={t('close')}
      title={t('openDrafts.title', { name: state.step === 'openDrafts' ? state.customer.companyName : '' })}
      footer={
        <Button onClick={() => state.step === 'openDrafts' && start(state.customer, true)}>
          {t('openDrafts.startAnother')}
        </Button>
      }
    >
      <p className="pb-3 text-ink-2">{t('openDrafts.text')}</p>
      {state.step === 'openDrafts' && <OpenDrafts drafts={state.drafts} />}
    </Dialog>
  )
}
