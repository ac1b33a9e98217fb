'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorBanner } from '@/components/ui/error-banner'
import { TextareaField } from '@/components/ui/textarea-field'
import { useAction } from '@/components/ui/use-action'
import { MAX_NOTE_LENGTH, type OrderNote } from '@/lib/domain/order-page/order-note'
import type { NoteActions } from './note-props'
import { NoteText } from './note-text'

type OwnNoteProps = { note: Pick<OrderNote, 'id' | 'text'>; action: NoteActions['changeNoteAction'] }

/** One's own note: it can be written anew, and taken away after a second thought. */
export function OwnNote({ note, action }: OwnNoteProps) {
  const t = useTranslations('orderNotes')
  const router = useRouter()
  const [mode, setMode] = useState<'read' | 'edit' | 'ask'>('read')
  const [text, setText] = useState(note.text)
  const { isPending, error, run } = useAction(action, () => {
    setMode('read')
    router.refresh()
  })
  const begin = () => {
    setText(note.text)
    setMode('edit')
  }
  if (mode === 'edit')
    return (
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim()) run({ noteId: note.id, text })
        }}
      >
        <TextareaField
          label={t('editLabel')}
          hideLabel
          autoFocus
          rows={2}
          value={text}
          maxLength={MAX_NOTE_LENGTH}
          onChange={(event) => setText(event.target.value)}
        />
        {error && <ErrorBanner error={error} />}
        <div className="flex justify-end gap-2">
          <Button size="small" variant="ghost" onClick={() => setMode('read')}>
            {t('cancel')}
          </Button>
          <Button size="small" type="submit" pending={isPending} disabled={text.trim() === ''}>
            {t('save')}
          </Button>
        </div>
      </form>
    )
  return (
    <div className="grid gap-1">
      <NoteText text={note.text} />
      {error && <ErrorBanner error={error} />}
      <div className="flex flex-wrap items-center gap-1 print:hidden">
        {mode === 'ask' ? (
          <>
            <span className="text-xs text-ink-2">{t('removeAsk')}</span>
            <Button size="small" pending={isPending} onClick={() => run({ noteId: note.id, text: null })}>
              {t('removeYes')}
            </Button>
            <Button size="small" variant="ghost" onClick={() => setMode('read')}>
              {t('cancel')}
            </Button>
          </>
        ) : (
          <>
            <Button size="small" variant="ghost" icon="edit" iconOnly onClick={begin}>
              {t('edit')}
            </Button>
            <Button size="small" variant="ghost" icon="trash" iconOnly onClick={() => setMode('ask')}>
              {t('remove')}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
