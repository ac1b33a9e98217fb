'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { Button } from '@/components/ui/button'

/** Has the server read the offers anew and make Microsoft's cart of them; what moved by it is shown like every change. */
export function RereadOffers() {
  const t = useTranslations('review')
  const router = useRouter()
  const [isBusy, start] = useTransition()
  return (
    <Button
      size="small"
      icon="refresh"
      pending={isBusy}
      pendingLabel={t('asking')}
      onClick={() => start(() => router.refresh())}
    >
      {t('rereadOffers')}
    </Button>
  )
}
