/** A code as the reference's tables print it. */
export type DocumentedCode = { statuses: number[]; code: string }

/**
 * Takes the text of partner-center-api.md; returns every code of ch. 3.11: rows of its tables (`| 403/400 | 800023 /
 * 800025 | … |`, with ranges) and the paragraphs below them, which name a status once for several codes.
 */
export function readDocumentedCodes(reference: string): DocumentedCode[] {
  const chapter = between(reference, '### 3.11', '\n## 4')
  return chapter.split('\n').flatMap((line) => (line.startsWith('|') ? readRow(line) : readParagraph(line)))
}

/** Takes the same text; returns the codes of cart lines, ch. 6.5. */
export function readDocumentedLineCodes(reference: string): string[] {
  const rows = between(reference, '### 6.5', '\n### 6.6').split('\n')
  return rows.flatMap((line) => /^\| (\d+)/.exec(line)?.[1] ?? [])
}

/** Takes the same text; returns the codes of transitions, ch. 8.7: of the way itself, and of its target subscription. */
export function readDocumentedTransitionCodes(reference: string): { way: string[]; target: string[] } {
  const chapter = between(reference, '### 8.7', '\n### 8.8')
  const listedBehind = (title: string) =>
    [...(chapter.split(title)[1]?.split('\n')[0] ?? '').matchAll(/(?:^| )(\d+) [A-Za-z]/g)].map(([, code = '']) => code)
  return { way: listedBehind('TransitionErrorCode:'), target: listedBehind('Target subscription error codes:') }
}

function readRow(line: string): DocumentedCode[] {
  const [, status = '', codes = ''] = line.split('|')
  return expand(codes).map((code) => ({ statuses: (status.match(/\d{3}/g) ?? []).map(Number), code }))
}

function readParagraph(line: string): DocumentedCode[] {
  let status = 0
  return [...line.matchAll(/[;:] (\d{3}) (?=`)|`(\d+)`(?:–`(\d+)`)?/g)].flatMap(([, newStatus, from, to]) => {
    if (newStatus) status = Number(newStatus)
    return expand([from, to].filter(Boolean).join('–')).map((code) => ({ statuses: [status], code }))
  })
}

function expand(text: string): string[] {
  return [...text.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, from = '', to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => String(Number(from) + index)),
  )
}

function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from)
  return start < 0 ? '' : text.slice(start, text.indexOf(to, start))
}
