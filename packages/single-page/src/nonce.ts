/** Stands in the built page wherever its nonce belongs (Vite's `html.cspNonce`); each answer gets another one. */
export const NONCE_PLACEHOLDER = '__LECTERN_NONCE__'
