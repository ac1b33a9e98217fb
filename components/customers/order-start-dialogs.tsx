import { useTranslations } from 'next-intl'
import { lazy } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { WhenNeeded } from '@/components/ui/when-needed'
import { FailureBanner } from './failure-banner'
import type { OrderStarter } from './use-order-start'

const OpenDraftsDialog = lazy(() => import('./open-drafts-dialog'))

/** What may stand between the press and the builder: drafts that are open already, or a refusal. */
export function OrderStartDialogs({ order }: { order: OrderStarter }) {
  const t = useTranslations('customers')
  const { state, dismiss } = order
  return (
    <>
      <WhenNeeded needed={state.step === 'openDrafts'}>
        <OpenDraftsDialog order={order} />
      </WhenNeeded>
      {/* Not loaded when it is needed: the network may be what failed. */}
      <WhenNeeded needed={state.step === 'failed'}>
        <Dialog
          open={state.step === 'failed'}
          onClose={dismiss}
          closeLabel={t('close')}
          title={t('failedDialog.title')}
          footer={<Button onClick={dismiss}>{t('close')}</Button>}
        >
          {state.step === 'failed' && <FailureBanner failure={state.failure} />}
        </Dialog>
      </WhenNeeded>
    </>
  )
}
