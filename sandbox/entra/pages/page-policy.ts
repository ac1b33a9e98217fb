/** Pages carry no script. No `form-action`: a browser would apply it to the redirect back to the application. */
export const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"
