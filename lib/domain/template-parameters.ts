import type { TemplateLine } from './order-template'

/** A quantity that is asked for: of how many lines, and what was saved with the first of them. */
export type TemplateParameter = { name: string; lines: number; suggested: number | null }

/** What has to be asked before a template is used, in the order of its lines; each name once. */
export function listParameters(lines: readonly TemplateLine[]): TemplateParameter[] {
  const parameters = new Map<string, TemplateParameter>()
  for (const { line, parameter } of lines) {
    if (parameter === null) continue
    const known = parameters.get(parameter)
    if (known) known.lines += 1
    else parameters.set(parameter, { name: parameter, lines: 1, suggested: line.quantity })
  }
  return [...parameters.values()]
}
