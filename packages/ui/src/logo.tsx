import { m } from '@lectern/i18n/messages'

/** An open book on its stand, lit from below: the lectern, the page, the lamp. Holds at 16 px. */
export function LogoMark({ className = 'size-7' }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <rect width="32" height="32" rx="6" fill="oklch(0.4 0.145 266)" />
      <path
        d="M16 11.500C13.200 9.400 9.800 8.600 5.500 8.800v11.700c4.300-.2 7.700.6 10.500 2.700 2.800-2.100 6.200-2.900 10.500-2.700V8.800c-4.300-.2-7.700.6-10.500 2.700z"
        fill="oklch(0.982 0.01 84)"
      />
      <path d="M16 11.500v11.700" stroke="oklch(0.4 0.145 266)" strokeWidth="1.600" />
      <path d="M10 26.500h12" stroke="oklch(0.79 0.14 74)" strokeWidth="2.200" strokeLinecap="round" />
    </svg>
  )
}

/** Mark and name. */
export function Logo() {
  return (
    <span className="inline-flex items-center gap-2.5 text-ink">
      <LogoMark />
      <span className="display text-xl leading-none">{m.common_brand()}</span>
    </span>
  )
}
