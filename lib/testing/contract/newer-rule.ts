/** Documented requests that this client would not send, because a later rule of Microsoft's refuses them. */
export const newerRule: Record<string, string> = {}
