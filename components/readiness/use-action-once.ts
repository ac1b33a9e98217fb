import { useRef, useState } from 'react'
// Not crypto.randomUUID: browsers leave it out on plain http, where an internal server may well be.
import { v4 as uuid } from 'uuid'
import { type Failure, settle } from '@/components/customers/read-route'
import type { Action } from '@/lib/domain/action-result'

/**
 * Sends what was filled in, once at a time. Each has an id of its own: the same content pressed again, because no answer
 * came, is the same request; another content is another one.
 */
export function useActionOnce<Input extends object, Output>(
  action: Action<Input & { requestId: string }, Output>,
  onDone: (output: Output) => void,
) {
  const ids = useRef(new Map<string, string>())
  const [isPending, setPending] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  async function send(input: Input) {
    if (isPending) return
    const content = JSON.stringify(input)
    const requestId = ids.current.get(content) ?? uuid()
    ids.current.set(content, requestId)
    setPending(true)
    setFailure(undefined)
    const result = await settle(action({ ...input, requestId }))
    setPending(false)
    if (result.ok) onDone(result.data)
    else setFailure(result.error)
  }

  return { send, isPending, failure }
}
