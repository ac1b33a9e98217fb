export type MatchPart = { text: string; matched: boolean; at: number }

/** Takes a text and what was typed; returns the text cut into parts, those that a typed word matches marked. */
export function matchParts(text: string, query: string): MatchPart[] {
  const lower = text.toLocaleLowerCase('en-US')
  const words = query.toLocaleLowerCase('en-US').split(/\s+/).filter(Boolean)
  // A few letters change their length in lower case; then positions do not carry over, and nothing is marked.
  if (words.length === 0 || lower.length !== text.length) return [{ text, matched: false, at: 0 }]
  const marks = new Uint8Array(text.length)
  for (const word of words) {
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + 1)) marks.fill(1, at, at + word.length)
  }
  const parts: MatchPart[] = []
  for (let start = 0; start < text.length; ) {
    let end = start + 1
    while (end < text.length && marks[end] === marks[start]) end += 1
    parts.push({ text: text.slice(start, end), matched: marks[start] === 1, at: start })
    start = end
  }
  return parts
}

/** Whether a typed word is found in this text; tells which of name, domain and tenant id it was found in. */
export function hasMatch(text: string, query: string): boolean {
  return matchParts(text, query).some((part) => part.matched)
}
