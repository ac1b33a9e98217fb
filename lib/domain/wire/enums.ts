/** Folds an enum's text for comparison: `OneTime`, `one_time`, `one-time` and `ONE TIME` are one word. ch. 3.7, appendix A. */
export function foldEnum(text: string): string {
  return text.toLowerCase().replace(/[_\-\s]/g, '')
}

/** Whether two spellings name the same enum member. Absent values equal nothing, not even each other. */
export function sameEnum(a: string | null | undefined, b: string | null | undefined): boolean {
  return a != null && b != null && foldEnum(a) === foldEnum(b)
}

/**
 * Takes the known members in wire spelling and the member that stands for everything else.
 * Returns a function from any spelling (or nothing) to a known member.
 */
export function enumReader<const T extends string, const F extends string>(members: readonly T[], otherwise: F) {
  const known = new Map(members.map((member) => [foldEnum(member), member]))
  return (text: string | null | undefined): T | F =>
    text == null ? otherwise : (known.get(foldEnum(text)) ?? otherwise)
}
