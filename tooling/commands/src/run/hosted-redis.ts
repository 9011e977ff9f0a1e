const VARIABLES = ['UPSTASH_REDIS_REST_URL', 'UPSTASH_REDIS_REST_TOKEN'] as const

/** Whether the environment names a Redis of Upstash: then it is used, and none is started. */
export function hasHostedRedis(): boolean {
  return VARIABLES.every((name) => (process.env[name] ?? '') !== '')
}

export function hostedRedis(): Record<string, string> {
  return hasHostedRedis() ? Object.fromEntries(VARIABLES.map((name) => [name, process.env[name] ?? ''])) : {}
}
