'use client'

import { useTranslations } from 'next-intl'
import { lazy, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextLink } from '@/components/ui/text-link'
import { WhenNeeded } from '@/components/ui/when-needed'
import type { Action } from '@/lib/domain/action-result'
import type { DraftLine } from '@/lib/domain/order-draft'
import type { TemplateLine } from '@/lib/domain/order-template'

const SaveTemplateDialog = lazy(() => import('./save-template-dialog'))

export type SaveTemplateAction = Action<{ name: string; lines: TemplateLine[] }, { templateId: string }>

type SaveTemplateProps = {
  /** Read when the dialog opens: they may be typed until then. */
  lines: () => DraftLine[]
  action: SaveTemplateAction
}

/** Keeps lines for the next order of the kind. */
export function SaveTemplate({ lines, action }: SaveTemplateProps) {
  const t = useTranslations('templates')
  const [given, setGiven] = useState<DraftLine[]>()
  const [isOpen, setOpen] = useState(false)
  const [isSaved, setSaved] = useState(false)
  return (
    <>
      <Button
        variant="ghost"
        size="small"
        icon="template"
        onClick={() => {
          setGiven(lines())
          setSaved(false)
          setOpen(true)
        }}
      >
        {t('save')}
      </Button>
      <span role="status" className="text-sm text-ink-2 empty:hidden">
        {isSaved && (
          <>
            {t('saved')} <TextLink href="/templates">{t('seeTemplates')}</TextLink>
          </>
        )}
      </span>
      <WhenNeeded needed={isOpen}>
        <SaveTemplateDialog
          open={isOpen}
          lines={given ?? []}
          action={action}
          onClose={() => setOpen(false)}
          onSaved={() => {
            setOpen(false)
            setSaved(true)
          }}
        />
      </WhenNeeded>
    </>
  )
}
