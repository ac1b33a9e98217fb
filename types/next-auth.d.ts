import 'next-auth/jwt'

declare module 'next-auth/jwt' {
  /** All that stands in the cookie: the secret that names a session of ours. It is encrypted there. */
  interface JWT {
    sessionSecret?: string
  }
}
