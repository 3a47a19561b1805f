import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Link, type LinkProps } from 'react-router'
import { LoaderCircle } from 'lucide-react'
import { cx } from './cx'

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'
type Size = 'md' | 'lg' | 'sm'

const LOOKS: Record<ButtonLook, string> = {
  primary: 'bg-accent text-accent-ink hover:bg-accent-strong',
  secondary: 'border border-line-strong/60 bg-surface text-ink hover:border-line-strong hover:bg-sunken',
  quiet: 'text-accent hover:bg-accent-soft',
  danger: 'bg-danger text-danger-ink hover:opacity-90',
}
const SIZES: Record<Size, string> = {
  sm: 'min-h-9 px-3 text-sm',
  md: 'min-h-11 px-4 text-[15px]',
  lg: 'min-h-12 px-6 text-base',
}

export const buttonClass = (look: ButtonLook = 'primary', size: Size = 'md', extra?: string): string =>
  cx(
    'inline-flex items-center justify-center gap-2 rounded font-medium transition-colors select-none text-center',
    'disabled:cursor-not-allowed disabled:opacity-55',
    LOOKS[look],
    SIZES[size],
    extra,
  )

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: ButtonLook
  size?: Size
  pending?: boolean
  icon?: ReactNode
}

/** While pending it stays focusable and says so, but does nothing. */
export function Button({
  look,
  size,
  pending = false,
  icon,
  className,
  children,
  onClick,
  type,
  ...rest
}: Props) {
  return (
    <button
      type={type ?? 'button'}
      className={buttonClass(look, size, className)}
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
      {...rest}
    >
      {pending ? <LoaderCircle className="size-4 animate-spin" aria-hidden /> : icon}
      {children}
    </button>
  )
}

type LinkButtonProps = LinkProps & { look?: ButtonLook; size?: Size; icon?: ReactNode }

export function LinkButton({ look, size, icon, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link className={buttonClass(look, size, className)} {...rest}>
      {icon}
      {children}
    </Link>
  )
}
