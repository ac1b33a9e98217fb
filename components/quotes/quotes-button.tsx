'use client'

import { useTranslations } from 'next-intl'
import { lazy, useState } from 'react'
import { Button } from '@/components/ui/button'
import { WhenNeeded } from '@/components/ui/when-needed'
import type { QuotesProps } from './quotes-props'

const QuotesDialog = lazy(() => import('./quotes-dialog'))

/** The quotes of an order, and a new one of it as it stands. */
export function QuotesButton(props: QuotesProps & { size?: 'normal' | 'small' }) {
  const t = useTranslations('quotes')
  const [isOpen, setOpen] = useState(false)
  const { size = 'normal', quotes } = props
  return (
    <>
      <Button
        variant={size === 'small' ? 'ghost' : 'secondary'}
        size={size}
        icon="download"
        onClick={() => setOpen(true)}
      >
        {t('open', { count: quotes.length })}
      </Button>
      <WhenNeeded needed={isOpen}>
        <QuotesDialog {...props} open={isOpen} onClose={() => setOpen(false)} />
      </WhenNeeded>
    </>
  )
}
