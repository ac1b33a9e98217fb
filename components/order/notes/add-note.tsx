'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorBanner } from '@/components/ui/error-banner'
import { TextareaField } from '@/components/ui/textarea-field'
import { useAction } from '@/components/ui/use-action'
import { MAX_NOTE_LENGTH } from '@/lib/domain/order-page/order-note'
import type { NoteActions } from './note-props'

type AddNoteProps = { entryId: string; action: NoteActions['addNoteAction'] }

/** A field for what colleagues should know about an order. Ctrl+Enter adds it. */
export function AddNote({ entryId, action }: AddNoteProps) {
  const t = useTranslations('orderNotes')
  const router = useRouter()
  const [text, setText] = useState('')
  const { isPending, error, run } = useAction(action, () => {
    setText('')
    router.refresh()
  })
  const add = () => text.trim() && !isPending && run({ entryId, text })
  return (
    <form
      className="grid gap-2 print:hidden"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextareaField
        label={t('label')}
        hint={t('hint')}
        rows={2}
        value={text}
        maxLength={MAX_NOTE_LENGTH}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          add()
        }}
      />
      {error && <ErrorBanner error={error} />}
      <Button type="submit" className="justify-self-end" pending={isPending} disabled={text.trim() === ''}>
        {t('add')}
      </Button>
    </form>
  )
}
