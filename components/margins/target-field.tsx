'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useId, useState } from 'react'
import { TextField } from '@/components/ui/text-field'
import type { MarginTargets } from '@/lib/domain/margins/margin-rule-view'
import type { FindTargets } from './rule-actions'

/** So long nothing is typed before the server is asked, in ms. */
const PAUSE_MS = 200

type TargetFieldProps = {
  what: 'customer' | 'product'
  label: string
  /** Chosen so far; its label is what stands in the field. */
  onChoose: (id: string | undefined) => void
  find: FindTargets
  isMissing: boolean
}

/** One of very many, found by a few letters; the browser's own list of suggestions. */
export function TargetField({ what, label, onChoose, find, isMissing }: TargetFieldProps) {
  const t = useTranslations('margins')
  const list = useId()
  const [text, setText] = useState('')
  const [targets, setTargets] = useState<MarginTargets>([])

  useEffect(() => {
    if (text.trim() === '' || targets.some((one) => one.label === text)) return
    const timer = setTimeout(async () => {
      const result = await find({ what, query: text })
      if (result.ok) setTargets(result.data)
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, targets, what, find])

  return (
    <>
      <TextField
        label={label}
        hint={t('findHint')}
        error={isMissing ? t('notFound') : undefined}
        list={list}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          onChoose(targets.find((one) => one.label === target.value)?.id)
        }}
      />
      <datalist id={list}>
        {targets.map(({ id, label: name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </>
  )
}
