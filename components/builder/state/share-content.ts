import { replaceEqualDeep } from '@tanstack/react-query'
import type { DraftContent } from '@/lib/domain/order-draft'

/**
 * Takes two contents; returns the second with every part that both have as the very object of the first. Lines are known by
 * their keys, wherever they stand: what moved is not what changed.
 */
export function shareContent(before: DraftContent, next: DraftContent): DraftContent {
  const known = new Map(before.lines.map((line) => [line.key, line]))
  const lines = next.lines.map((line) => replaceEqualDeep(known.get(line.key), line))
  const isSame = lines.length === before.lines.length && lines.every((line, index) => line === before.lines[index])
  const { lines: _before, ...rest } = before
  const { lines: _next, ...nextRest } = next
  const others = replaceEqualDeep(rest, nextRest)
  return isSame && others === rest ? before : { ...others, lines: isSame ? before.lines : lines }
}
