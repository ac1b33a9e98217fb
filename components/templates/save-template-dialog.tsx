'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { ErrorBanner } from '@/components/ui/error-banner'
import { TextField } from '@/components/ui/text-field'
import { useAction } from '@/components/ui/use-action'
import type { DraftLine } from '@/lib/domain/order-draft'
import type { SaveTemplateAction } from './save-template'

type SaveTemplateDialogProps = {
  open: boolean
  lines: DraftLine[]
  action: SaveTemplateAction
  onClose: () => void
  onSaved: () => void
}

/** A name, and which quantities are asked for each time. */
export default function SaveTemplateDialog({ open, lines, action, onClose, onSaved }: SaveTemplateDialogProps) {
  const t = useTranslations('templates')
  const common = useTranslations('common')
  const form = useId()
  const names = useId()
  const [name, setName] = useState('')
  const [isNameShown, setNameShown] = useState(false)
  const [parameters, setParameters] = useState<Record<string, string>>({})
  const saving = useAction(action, onSaved)
  const known = [...new Set(Object.values(parameters).filter(Boolean))]

  function save() {
    setNameShown(true)
    if (!name.trim()) return
    saving.run({ name, lines: lines.map((line) => ({ line, parameter: parameters[line.key]?.trim() || null })) })
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="wide"
      title={t('saveTitle')}
      closeLabel={common('close')}
      footer={
        <Button type="submit" form={form} variant="primary" pending={saving.isPending}>
          {t('saveNow')}
        </Button>
      }
    >
      <form
        id={form}
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <p className="text-sm text-ink-2">{t('saveText')}</p>
        <TextField
          label={t('nameOfTemplate')}
          value={name}
          maxLength={80}
          data-initial-focus
          error={isNameShown && !name.trim() ? t('nameMissing') : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        <div className="grid gap-2">
          <ul className="divide-y divide-line border-y border-line">
            {lines.map((line, index) => (
              <li key={line.key} className="grid grid-cols-[auto_minmax(0,1fr)_10rem] items-center gap-3 py-2 text-sm">
                <span className="min-w-10 text-end text-ink-3 tabular-nums">{line.quantity ?? '–'} ×</span>
                <span className="wrap-anywhere">{line.skuTitle || line.productTitle || t('untitled')}</span>
                <TextField
                  label={t('askForLine', { line: index + 1 })}
                  hideLabel
                  list={names}
                  maxLength={40}
                  placeholder={t('asItIs')}
                  value={parameters[line.key] ?? ''}
                  onChange={(event) => setParameters({ ...parameters, [line.key]: event.target.value })}
                />
              </li>
            ))}
          </ul>
          <p className="text-xs text-ink-3">{t('askHint')}</p>
          <datalist id={names}>
            {known.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </div>
        {saving.error && <ErrorBanner error={saving.error} />}
      </form>
    </Dialog>
  )
}
