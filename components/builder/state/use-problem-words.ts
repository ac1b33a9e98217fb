import { useTranslations } from 'next-intl'
import { locateProblem } from '@/components/builder/field-id'
import type { DraftProblem } from '@/lib/domain/draft-problems'
import type { DraftContent } from '@/lib/domain/order-draft'
import type { PartnerCheck } from './use-partner-checks'

/** A problem as a person reads it, and the field that mends it. */
export type Problem = { fieldId: string; text: string; line?: number; additional?: number }

/** Turns what the rules and Microsoft's checks found into sentences, in the order of the screen. */
export function useProblemWords() {
  const t = useTranslations('builder')
  return (
    content: DraftContent,
    problems: readonly DraftProblem[],
    checks: Record<string, PartnerCheck>,
  ): Problem[] => {
    const seen = new Set<string>()
    const ruled = problems.map(({ path, key, values }) => {
      seen.add(path)
      return { ...locateProblem(path, content.lines), text: t(`problem.${key}`, values ?? {}) }
    })
    const ids = [
      { path: 'partnerIdOnRecord', id: content.partnerIdOnRecord },
      ...content.additionalPartnerIds.map((id, index) => ({ path: `additionalPartnerIds.${index}`, id })),
    ]
    const checked = ids.flatMap(({ path, id }) => {
      const known = checks[id]
      if (seen.has(path) || known?.state !== 'known' || known.check.verdict === 'ok') return []
      const { verdict, name = id } = known.check
      return [{ ...locateProblem(path, content.lines), text: t(`attribution.verdict.${verdict}`, { id, name }) }]
    })
    return [...ruled, ...checked]
  }
}
