'use client'

import { useTranslations } from 'next-intl'
import { lazy, useState } from 'react'
import { Button } from '@/components/ui/button'
import { WhenNeeded } from '@/components/ui/when-needed'
import type { CustomizeProps } from './customize-dialog'

const CustomizeDialog = lazy(() => import('./customize-dialog'))

/** Opens the choice of groups; its script comes when it is pressed. */
export function CustomizeButton(props: Omit<CustomizeProps, 'open' | 'onClose'>) {
  const t = useTranslations('homeLayout')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button variant="ghost" icon="edit" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {t('open')}
      </Button>
      <WhenNeeded needed={isOpen}>
        <CustomizeDialog {...props} open={isOpen} onClose={() => setIsOpen(false)} />
      </WhenNeeded>
    </>
  )
}
