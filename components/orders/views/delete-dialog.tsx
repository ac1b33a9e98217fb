'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { ErrorBanner } from '@/components/ui/error-banner'
import { useAction } from '@/components/ui/use-action'
import type { Action } from '@/lib/domain/action-result'

type DeleteDialogProps = {
  open: boolean
  name: string
  isShared: boolean
  action: Action<void, void>
  onClose: () => void
  onDone: () => void
}

/** Asks before a view is gone, and says for whom. */
export function DeleteDialog({ open, name, isShared, action, onClose, onDone }: DeleteDialogProps) {
  const t = useTranslations('orderViews')
  const common = useTranslations('common')
  const deleting = useAction(action, onDone)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('deleteTitle', { name })}
      closeLabel={common('close')}
      footer={
        <Button variant="danger" pending={deleting.isPending} onClick={() => deleting.run()}>
          {t('deleteNow')}
        </Button>
      }
    >
      <p>{t(isShared ? 'deleteShared' : 'deleteText')}</p>
      {deleting.error && <ErrorBanner error={deleting.error} />}
    </Dialog>
  )
}
