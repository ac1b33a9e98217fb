'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { type MouseEvent, useState } from 'react'
import { buttonClasses } from '@/components/ui/button-classes'
import { Icon } from '@/components/ui/icon'
import { WhenNeeded } from '@/components/ui/when-needed'
import type { EntryCount } from '@/lib/domain/orders-dashboard'
import { exportAddress } from './export-address'

const ExportDialog = dynamic(() => import('./export-dialog'), { ssr: false })

export type ExportButtonProps = {
  /** Query string of the list: what is exported is what it shows. */
  search: string
  /** Only these, in this order. */
  ids?: readonly string[] | undefined
  /** How many the list finds. */
  total: EntryCount
  size?: 'small' | 'normal'
}

/** Leads to the file itself; where there is script, it asks first which one. */
export function ExportButton(props: ExportButtonProps) {
  const { search, ids, size = 'normal' } = props
  const t = useTranslations('orderExport')
  const [isOpen, setIsOpen] = useState(false)
  function ask(event: MouseEvent) {
    event.preventDefault()
    setIsOpen(true)
  }
  return (
    <>
      <a
        href={exportAddress({ search, ids, format: 'xlsx', columns: 'shown' })}
        download=""
        className={buttonClasses('secondary', size, false)}
        onClick={ask}
      >
        <Icon name="download" />
        {t('open')}
      </a>
      <WhenNeeded needed={isOpen}>
        <ExportDialog {...props} open={isOpen} onClose={() => setIsOpen(false)} />
      </WhenNeeded>
    </>
  )
}
