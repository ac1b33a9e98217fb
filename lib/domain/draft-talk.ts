/** Somebody said something, or handed the draft over to a colleague. */
export type DraftCommentKind = 'said' | 'handedOver'

/** One entry under a draft. `at` is ISO 8601 in UTC; `to` is who it was handed to. */
export type DraftComment = {
  id: number
  kind: DraftCommentKind
  by: { id: string; name: string }
  to: { id: string; name: string } | null
  text: string
  at: string
}

/** Who else has the draft open, and how much was said about it. */
export type DraftCompany = { others: { id: string; name: string }[]; comments: number }

export const MAX_COMMENT_LENGTH = 2000

/** A page says every so often that it is open; twice missed, nobody is there. */
export const PRESENCE_BEAT_MS = 15_000
export const PRESENCE_LASTS_MS = 40_000
