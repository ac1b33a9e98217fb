import { useTranslations } from 'next-intl'
import { OpenDrafts } from '@/components/drafts/open-drafts'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { FailureBanner } from './failure-banner'
import type { OrderStarter } from './use-order-start'

/** What may stand between the press and the builder: drafts that are open already, or a refusal. */
export function OrderStartDialogs({ order }: { order: OrderStarter }) {
  const t = useTranslations('customers')
  const { state, start, dismiss } = order
  const name = state.step === 'idle' ? '' : state.customer.companyName
  return (
    <>
      <Dialog
        open={state.step === 'openDrafts'}
        onClose={dismiss}
        closeLabel={t('close')}
        title={t('openDrafts.title', { name })}
        footer={
          <Button onClick={() => state.step === 'openDrafts' && start(state.customer, true)}>
            {t('openDrafts.startAnother')}
          </Button>
        }
      >
        <p className="pb-3 text-ink-2">{t('openDrafts.text')}</p>
        {state.step === 'openDrafts' && <OpenDrafts drafts={state.drafts} />}
      </Dialog>
      <Dialog
        open={state.step === 'failed'}
        onClose={dismiss}
        closeLabel={t('close')}
        title={t('failedDialog.title')}
        footer={<Button onClick={dismiss}>{t('close')}</Button>}
      >
        {state.step === 'failed' && <FailureBanner failure={state.failure} />}
      </Dialog>
    </>
  )
}
