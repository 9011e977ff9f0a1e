import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** Numbers of one server, read by Prometheus. */
export interface Metrics {
  /** One call of a procedure: how it ended (`ok` or the transport code) and how long the request took. */
  observe(procedure: string, code: string, seconds: number): void
  /** A number that is looked up when somebody asks. */
  gauge(name: string, help: string, labelName: string, read: () => Promise<{ label: string; value: number }[]>): void
  render(): Promise<{ contentType: string; body: string }>
}

const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

export function createMetrics(server: string): Metrics {
  const registry = new Registry()
  registry.setDefaultLabels({ server })
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'lectern_procedure_seconds',
    help: 'Time of the request in which a procedure was called',
    labelNames: ['procedure', 'code'] as const,
    buckets: BUCKETS,
    registers: [registry],
  })
  const children = new Map<string, Histogram.Internal<'procedure' | 'code'>>()

  return {
    observe(procedure, code, took) {
      const key = `${procedure} ${code}`
      let child = children.get(key)
      if (!child) {
        child = seconds.labels({ procedure, code })
        children.set(key, child)
      }
      child.observe(took)
    },
    gauge(name, help, labelName, read) {
      const made = new Gauge({
        name,
        help,
        labelNames: [labelName],
        registers: [],
        async collect() {
          this.reset()
          for (const { label, value } of await read()) this.set({ [labelName]: label }, value)
        },
      })
      registry.registerMetric(made)
    },
    render: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
  }
}
