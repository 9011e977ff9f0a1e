/** Somebody's words on one line: in their own direction, but standing at the start of the column; what doesn't fit is cut at its end. */
export function OneLine({ children, className = '' }: { children: string | undefined; className?: string }) {
  return (
    <span title={children} className={`flex min-w-0 ${className}`}>
      <span dir="auto" className="truncate">
        {children}
      </span>
    </span>
  )
}

/** An e-mail address, a username: left to right in every language, cut at its end. */
export function LatinLine({ children, className = '' }: { children: string; className?: string }) {
  return (
    <span dir="ltr" title={children} className={`block truncate rtl:text-end ${className}`}>
      {children}
    </span>
  )
}

/** An identifier of a machine. */
export function Code({ children }: { children: string | undefined }) {
  return (
    <bdi dir="ltr" className="font-mono text-xs wrap-anywhere">
      {children}
    </bdi>
  )
}
