import type { SVGProps } from 'react'

type IconProps = Omit<SVGProps<SVGSVGElement>, 'children' | 'd'>

/** The few icons of the pages that a first visitor sees, drawn here so that those need no icon library. Pages behind them use lucide-react. */
function Icon({ d, ...rest }: IconProps & { d: string }) {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" {...named(rest)} {...rest}>
      <path d={d} />
    </svg>
  )
}

/** An icon with a label is a picture; without one it is decoration. */
function named(props: IconProps): IconProps {
  return props['aria-label'] === undefined ? { 'aria-hidden': true } : { role: 'img' }
}

export const SearchIcon = (props: IconProps) => <Icon d="M18.5 11a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0zM20.5 20.5l-4-4" {...props} />
export const CheckIcon = (props: IconProps) => <Icon d="m4.5 12.5 5 5 10-11" {...props} />
export const PlayIcon = (props: IconProps) => <Icon d="M7 4.5v15l12-7.5z" {...props} />
export const PageIcon = (props: IconProps) => <Icon d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6" {...props} />
export const LinkIcon = (props: IconProps) => <Icon d="M9 17H7A5 5 0 0 1 7 7h2M15 7h2a5 5 0 0 1 0 10h-2M8 12h8" {...props} />
export const SlidersIcon = (props: IconProps) => <Icon d="M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4" {...props} />
export const CloseIcon = (props: IconProps) => <Icon d="M6 6l12 12M18 6 6 18" {...props} />
