import { matchParts } from './match-parts'

/** A text with the part that was typed marked in it. */
export function MarkedText({ text, query }: { text: string; query: string }) {
  return matchParts(text, query).map((part) =>
    part.matched ? (
      <mark key={part.at} className="rounded-sm bg-accent-line/45 text-ink">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  )
}
