import { useState } from 'react'
import { answerGuards } from '@/lib/domain/guards/answer-guards'
import type { Guard, GuardAnswer } from '@/lib/domain/guards/guard'
import { guardFieldId } from './guard-field-id'

/** What a person has answered so far; `requireAll` marks what is open still and brings them to the first of it. */
export function useGuardAnswers(guards: readonly Guard[]) {
  const [answers, setAnswers] = useState<Record<string, string>>({})
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())

  function answer(guardId: string, reason: string | undefined) {
    setAnswers(({ [guardId]: _before, ...others }) =>
      reason === undefined ? others : { ...others, [guardId]: reason },
    )
    setOpen((before) => new Set([...before].filter((id) => id !== guardId)))
  }

  const given: GuardAnswer[] = guards.flatMap(({ id }) => {
    const reason = answers[id]
    return reason === undefined ? [] : [{ guardId: id, reason: reason.trim() }]
  })

  function requireAll(): boolean {
    const unanswered = answerGuards(guards, given).open
    setOpen(new Set(unanswered.map(({ id }) => id)))
    const [first] = unanswered
    if (first) document.getElementById(guardFieldId(first.id))?.focus()
    return first === undefined
  }

  return { answers, open, answer, given, requireAll }
}
