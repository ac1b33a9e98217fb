import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { ButtonVariant } from '@/components/ui/button-classes'
import type { CustomerSync } from './use-sync-progress'

/** Reads the list of customers again. */
export function SyncButton({ sync, variant = 'secondary' }: { sync: CustomerSync; variant?: ButtonVariant }) {
  const t = useTranslations('customers.sync')
  const failed = sync.progress.state === 'failed'
  return (
    <Button
      size="small"
      variant={variant}
      icon="refresh"
      pending={sync.isMoving}
      pendingLabel={t('starting')}
      onClick={sync.start}
    >
      {t(failed ? 'tryAgain' : 'again')}
    </Button>
  )
}
