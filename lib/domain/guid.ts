const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Whether a text from an address can be one of our ids or Microsoft's; the database refuses to compare any other. */
export function isGuid(text: string): boolean {
  return GUID.test(text)
}
