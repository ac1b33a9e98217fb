'use client'

import { useEffect, useRef } from 'react'
import { DateEditor } from './date-editor'
import type { EditorProps } from './editor-props'
import { ListEditor } from './list-editor'
import { ValueEditor } from './value-editor'

/** What changes one part of the filter, in the menu of its chip or of "Add filter". The focus goes into it. */
export default function FilterEditor(props: EditorProps) {
  const { kind, search } = props
  const content = useRef<HTMLDivElement>(null)
  useEffect(() => content.current?.querySelector<HTMLElement>('input:not([type=hidden]), a')?.focus(), [])
  return (
    <div ref={content} className="p-1.5">
      {kind === 'value' ? (
        <ValueEditor search={search} />
      ) : kind === 'date' ? (
        <DateEditor search={search} />
      ) : (
        <ListEditor {...props} kind={kind} />
      )}
    </div>
  )
}
