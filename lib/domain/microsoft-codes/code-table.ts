import type { CodeRow } from './code-row'

/** What is known of a refusal. `path` tells which service spoke, where two of them use one code. */
export type Refusal = { status: number | undefined; code: string | undefined; path?: string | undefined }

const ROWS: readonly CodeRow[] = []

export function findCodeRow({ code }: Refusal): CodeRow | undefined {
  return ROWS.find((row) => row.code === code)
}
