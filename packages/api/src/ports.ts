import type { Locale } from '@lectern/kernel/locale'
import type { Money } from '@lectern/kernel/money'

/** Card payments. Implemented by providers/stripe. */
export interface PaymentGateway {
  /** Opens a hosted checkout page. The same idempotency key returns the same session. */
  createCheckout(input: CheckoutRequest): Promise<{ sessionId: string; url: string }>
  /** Closes an open session so that it can't be paid any more. `completed`: it was paid (or is being paid) already and was left as it is. */
  expireCheckout(sessionId: string): Promise<'expired' | 'completed'>
  /** Parses a webhook delivery; null when its signature isn't the processor's or is too old. */
  verifyWebhook(rawBody: string, signature: string): Promise<PaymentEvent | null>
}

export interface CheckoutRequest {
  orderId: string
  lines: readonly { title: string; amount: Money }[]
  customerEmail: string
  locale: Locale
  /** Where the browser goes afterwards; neither address decides anything. */
  successUrl: string
  cancelUrl: string
  expiresAt: Date
  idempotencyKey: string
}

/** The processor's events that mean something to us, in our own words. */
export type PaymentEvent = { id: string; createdAt: Date } & (
  | { type: 'checkout_paid'; orderId: string; sessionId: string; paymentId: string; paid: Money }
  | { type: 'checkout_expired'; orderId: string; sessionId: string }
  | { type: 'payment_declined'; orderId: string; paymentId: string; declineCode: string }
  | { type: 'ignored'; name: string }
)

/** Files of lessons. Implemented by providers/uploadthing. The browser sends bytes to it directly, never through our servers. */
export interface VideoStore {
  /** A URL of a private file that works until `expiresAt`; serves byte ranges. */
  signedUrl(fileKey: string, ttlSeconds: number): Promise<{ url: string; expiresAt: Date }>
  deleteFiles(fileKeys: readonly string[]): Promise<void>
  /** Puts a file from the server side (seed, generated files); private, the same name and bytes may be put again. */
  put(file: { name: string; type: string; bytes: Uint8Array }): Promise<{ fileKey: string; size: number }>
}

/** What the bytes of a file really are, read by the server from a (signed) URL or a path. Implemented by providers/ffmpeg. */
export interface MediaProbe {
  probe(source: string): Promise<ProbeResult>
}

export type ProbeResult =
  | { kind: 'video'; durationSeconds: number; width: number; height: number; videoCodec: string; audioCodec: string | null; playable: boolean }
  | { kind: 'unreadable'; reason: string }

/** Sends one message. Implemented by providers/smtp. The id becomes the Message-ID, so that a second delivery can be recognised. */
export interface MailTransport {
  send(message: { id: string; to: string; subject: string; html: string; text: string; locale: Locale }): Promise<void>
}

/** Pictures of people. Implemented by providers/picture. */
export interface PictureMaker {
  /** A PNG, JPEG or WebP as a small square WebP without anything else that was in it; null when it isn't one or can't be read. */
  square(file: Uint8Array): Promise<Uint8Array | null>
}

/** Archives for download. Implemented by providers/zip. */
export interface ZipMaker {
  pack(files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array
}
