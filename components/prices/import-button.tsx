'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { ErrorBanner } from '@/components/ui/error-banner'
import { useAction } from '@/components/ui/use-action'
import type { ImportAction } from './markets-table'

/** Reads the price sheets of a market with the person's own sign-in. */
export function ImportButton({ market, action, isFirst }: { market: string; action: ImportAction; isFirst: boolean }) {
  const t = useTranslations('prices')
  const router = useRouter()
  const importing = useAction(action, () => router.refresh())
  return (
    <div className="grid justify-items-start gap-2">
      <Button
        size="small"
        variant={isFirst ? 'secondary' : 'ghost'}
        icon="download"
        pending={importing.isPending}
        pendingLabel={t('starting')}
        aria-label={t('importOf', { market })}
        onClick={() => importing.run({ market })}
      >
        {t('import')}
      </Button>
      {importing.error && <ErrorBanner error={importing.error} />}
    </div>
  )
}
