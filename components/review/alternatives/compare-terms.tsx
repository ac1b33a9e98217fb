'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { TakeOfferAction } from './take-offer-action'

const AlternativesDialog = dynamic(async () => (await import('./alternatives-dialog')).AlternativesDialog, {
  ssr: false,
})

type CompareTermsProps = { draftId: string; builderHref: string; action: TakeOfferAction }

/** Opens what the same plans would cost under other terms. */
export function CompareTerms(props: CompareTermsProps) {
  const t = useTranslations('alternatives')
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="print:hidden">
      <Button size="small" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      {isOpen && <AlternativesDialog {...props} onClose={() => setOpen(false)} />}
    </div>
  )
}
