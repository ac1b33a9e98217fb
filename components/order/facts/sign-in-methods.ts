/** Values of the token's `amr` claim that have a word; others are shown as they are. partner-center-api.md ch. 2.6. */
export const SIGN_IN_METHODS = ['pwd', 'mfa', 'rsa', 'fido', 'otp', 'wia'] as const
