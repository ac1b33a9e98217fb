import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { TextLink } from '@/components/ui/text-link'
import type { DraftProblem } from '@/lib/domain/draft-problems'
import type { DraftContent } from '@/lib/domain/order-draft'

type ProblemListProps = { problems: readonly DraftProblem[]; content: DraftContent; builderHref: string }

/** What has to be mended in the builder before Microsoft can be asked; every sentence leads to its place. */
export function ProblemList({ problems, content, builderHref }: ProblemListProps) {
  const t = useTranslations('review')
  const sentences = useTranslations('builder.problem')
  return (
    <Banner kind="error" title={t('problemsTitle', { count: problems.length })}>
      <ul className="mt-1 grid gap-1">
        {problems.map((problem) => {
          const line = lineOf(problem.path, content)
          const sentence = sentences(problem.key, problem.values)
          return (
            <li key={`${problem.path} ${problem.key}`}>
              <TextLink href={`${builderHref}#${line ? `line-${line.key}` : anchorOf(problem.path)}`}>
                {line ? t('problemOfLine', { line: line.skuTitle || line.productTitle || '–', sentence }) : sentence}
              </TextLink>
            </li>
          )
        })}
      </ul>
    </Banner>
  )
}

/** The line that a path such as `lines.2.quantity` is about. */
function lineOf(path: string, content: DraftContent) {
  const index = /^lines\.(\d+)\./.exec(path)?.[1]
  return index === undefined ? undefined : content.lines[Number(index)]
}

function anchorOf(path: string): string {
  return path.startsWith('lines') ? 'lines' : 'attribution'
}
