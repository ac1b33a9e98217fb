'use client'

import { useState, useTransition } from 'react'
import type { Action } from '@/lib/domain/action-result'
import type { ErrorView } from '@/lib/domain/app-error'

/**
 * Runs a server action from a button: whether it is running, and what it refused. `then` gets the answer of a success.
 * An answer that never came is shown as a failure too; what it changed is on the page after the next look.
 */
export function useAction<Input, Output>(action: Action<Input, Output>, then: (output: Output) => void) {
  const [isPending, startTransition] = useTransition()
  const [error, setError] = useState<ErrorView>()
  function run(input: Input) {
    startTransition(async () => {
      try {
        const result = await action(input)
        setError(result.ok ? undefined : result.error)
        if (result.ok) then(result.data)
      } catch (reason) {
        console.error(reason)
        setError({ code: 'unexpected' })
      }
    })
  }
  return { isPending, error, run }
}
