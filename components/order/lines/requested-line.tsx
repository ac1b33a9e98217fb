import type { ReviewedLine } from '@/lib/domain/review'
import { LineHead } from './line-head'

/** A line as it was reviewed, of which no order is known. */
export function RequestedLine({ line }: { line: ReviewedLine }) {
  return (
    <li className="border-t border-line px-5 py-4 break-inside-avoid first:border-t-0 max-sm:px-4">
      <LineHead line={{ ...line, unitPrice: line.price }} />
    </li>
  )
}
