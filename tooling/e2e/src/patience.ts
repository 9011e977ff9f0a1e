/** How long a page may take for a step; more where pages are compiled while they are asked for. */
export const PATIENCE_MS = Number(process.env['LECTERN_PATIENCE_MS'] ?? 15_000)
