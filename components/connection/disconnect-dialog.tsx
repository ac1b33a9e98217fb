import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'

type DisconnectDialogProps = {
  open: boolean
  account: string
  isPending: boolean
  onClose: () => void
  onConfirm: () => void
}

/** Says what disconnecting means, before it is done. */
export function DisconnectDialog({ open, account, isPending, onClose, onConfirm }: DisconnectDialogProps) {
  const t = useTranslations('connection.serviceAccount')
  const common = useTranslations('common')
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('confirm.title')}
      closeLabel={common('close')}
      footer={
        <>
          <Button onClick={onClose} data-initial-focus>
            {t('confirm.keep')}
          </Button>
          <Button variant="danger" pending={isPending} pendingLabel={t('disconnecting')} onClick={onConfirm}>
            {t('disconnect')}
          </Button>
        </>
      }
    >
      <p>{t('confirm.text', { account })}</p>
    </Dialog>
  )
}
