'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { RadioGroup } from '@/components/ui/radio-group'
import type { ExportFormat } from '@/lib/domain/orders-export'
import { exportAddress } from './export-address'
import type { ExportButtonProps } from './export-button'
import { ExportProgress } from './export-progress'
import { useExport } from './use-export'

/** What the file is to hold; then how far it is. */
export default function ExportDialog({
  search,
  ids,
  total,
  open,
  onClose,
}: ExportButtonProps & { open: boolean; onClose: () => void }) {
  const t = useTranslations('orderExport')
  const common = useTranslations('common')
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const [columns, setColumns] = useState<'shown' | 'all'>('shown')
  const file = useExport((exportId) => exportAddress({ search, ids, format, columns, exportId }))
  const count = ids
    ? t('whatSelected', { count: ids.length })
    : t(total.isExact ? 'what' : 'whatAbout', { count: total.count })
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('title')}
      closeLabel={common('close')}
      footer={
        file.isMoving ? (
          <Button onClick={() => void file.cancel()}>{t('cancel')}</Button>
        ) : (
          <Button variant="primary" icon="download" data-initial-focus onClick={file.start}>
            {file.hasBegun ? t('again') : t('start')}
          </Button>
        )
      }
    >
      <div className="grid gap-4">
        <p className="text-sm text-ink-2">{count}</p>
        <RadioGroup
          legend={t('format')}
          name="format"
          value={format}
          disabled={file.isMoving}
          onChange={({ target }) => setFormat(target.value === 'csv' ? 'csv' : 'xlsx')}
          options={[
            { value: 'xlsx', label: t('xlsx'), hint: t('xlsxHint') },
            { value: 'csv', label: t('csv'), hint: t('csvHint') },
          ]}
        />
        <RadioGroup
          legend={t('columns')}
          name="columns"
          value={columns}
          disabled={file.isMoving}
          onChange={({ target }) => setColumns(target.value === 'all' ? 'all' : 'shown')}
          options={[
            { value: 'shown', label: t('shown') },
            { value: 'all', label: t('all') },
          ]}
        />
        {file.hasBegun && <ExportProgress progress={file.progress} isLost={file.isLost} />}
      </div>
    </Dialog>
  )
}
