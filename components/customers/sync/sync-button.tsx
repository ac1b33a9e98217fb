import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { ButtonSize, ButtonVariant } from '@/components/ui/button-classes'
import type { CustomerSync } from './use-sync-progress'

type SyncButtonProps = { sync: CustomerSync; variant?: ButtonVariant; size?: ButtonSize }

/** Reads the list of customers again. */
export function SyncButton({ sync, variant = 'secondary', size = 'small' }: SyncButtonProps) {
  const t = useTranslations('customers.sync')
  const failed = sync.progress.state === 'failed'
  return (
    <Button
      size={size}
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
