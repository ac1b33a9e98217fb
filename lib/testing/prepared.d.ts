/** What the global set-ups hand to the test files. */
declare module 'vitest' {
  interface ProvidedContext {
    /** Directory of a migrated embedded database that nobody has open; test files copy it. */
    databaseTemplate?: string
    /** A real Postgres instead; it has a migrated database called `template_desk`. */
    databaseServer?: string
  }
}

export {}
