/** Set by proxy.ts for every request, whatever the browser sent: path and query that the person asked for. */
export const PATHNAME_HEADER = 'x-pathname'
