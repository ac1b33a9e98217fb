/** What somebody wrote down about an order. Dates are ISO 8601 in UTC. */
export type OrderNote = {
  id: number
  by: { id: string; name: string }
  text: string
  at: string
  editedAt: string | null
}

export const MAX_NOTE_LENGTH = 2000
