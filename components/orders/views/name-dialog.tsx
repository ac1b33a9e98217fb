'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { Dialog } from '@/components/ui/dialog'
import { ErrorBanner } from '@/components/ui/error-banner'
import { TextField } from '@/components/ui/text-field'
import { useAction } from '@/components/ui/use-action'
import type { Action } from '@/lib/domain/action-result'

type Named = { name: string; isShared: boolean }

type NameDialogProps = {
  open: boolean
  /** A view that is renamed stays with whom it is shared. */
  kind: 'save' | 'rename' | 'duplicate'
  suggestedName: string
  // biome-ignore lint/suspicious/noConfusingVoidType: a rename answers nothing, a new view its address.
  action: Action<Named, { address: string } | void>
  onClose: () => void
  // biome-ignore lint/suspicious/noConfusingVoidType: as above.
  onDone: (saved: { address: string } | void) => void
}

/** The name of a view, and for a new one whether everyone has it. Enter saves. */
export default function NameDialog({ open, kind, suggestedName, action, onClose, onDone }: NameDialogProps) {
  const t = useTranslations('orderViews')
  const common = useTranslations('common')
  const form = useId()
  const [name, setName] = useState(suggestedName)
  const [isShared, setShared] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const saving = useAction(action, onDone)

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t(`nameTitle.${kind}`)}
      closeLabel={common('close')}
      footer={
        <Button type="submit" form={form} variant="primary" pending={saving.isPending}>
          {t(kind === 'rename' ? 'renameNow' : 'saveNow')}
        </Button>
      }
    >
      <form
        id={form}
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          setMissing(!name.trim())
          if (name.trim()) saving.run({ name, isShared })
        }}
      >
        <TextField
          label={t('name')}
          value={name}
          maxLength={60}
          data-initial-focus
          hint={kind === 'rename' ? undefined : t('nameHint')}
          error={isMissing && !name.trim() ? t('nameMissing') : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        {kind !== 'rename' && (
          <CheckboxField
            label={t('shareNew')}
            checked={isShared}
            onChange={(event) => setShared(event.target.checked)}
          />
        )}
        {saving.error && <ErrorBanner error={saving.error} />}
      </form>
    </Dialog>
  )
}
