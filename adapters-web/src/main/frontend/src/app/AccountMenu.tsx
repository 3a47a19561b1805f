import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { Menu, MenuButton, MenuItem, MenuItems, MenuSeparator } from '@headlessui/react'
import { LogOut, Monitor, Moon, Settings, Sun, SunMoon } from 'lucide-react'
import { wordsOf, type Me } from '@/api'
import { Avatar, toast } from '@/design'
import { useSession } from '@/features/account'
import { useTheme, type Theme } from './theme'

const THEMES: { theme: Theme; label: string; icon: typeof Sun }[] = [
  { theme: 'system', label: 'Like this device', icon: Monitor },
  { theme: 'light', label: 'Light', icon: Sun },
  { theme: 'dark', label: 'Dark', icon: Moon },
]

/** Account and appearance; for visitors appearance alone. */
export default function AccountMenu({ me }: { me: Me | null }) {
  const [theme, setTheme] = useTheme()
  const { signOut } = useSession()
  const navigate = useNavigate()
  // Away from the person's page first: signed out, it would ask the next person to sign in to it.
  const leave = async () => {
    await navigate('/')
    await signOut().catch((error: unknown) => toast(`Still signed in: ${wordsOf(error)}`))
  }
  return (
    <Menu>
      <MenuButton className="flex size-11 items-center justify-center rounded-full hover:bg-sunken">
        <span className="sr-only">{me ? `Account of ${me.name}` : 'Appearance'}</span>
        {me ? <Avatar name={me.name} /> : <SunMoon className="size-5 text-ink-soft" aria-hidden />}
      </MenuButton>
      <MenuItems
        anchor={{ to: 'bottom end', gap: 6 }}
        transition
        className="z-50 w-60 rounded border border-line bg-surface p-1.5 shadow transition duration-150 focus:outline-none data-closed:opacity-0"
      >
        {me && (
          <div className="px-3 py-2">
            <p className="truncate font-medium">{me.name}</p>
            <p className="truncate text-sm text-ink-faint">{me.email}</p>
          </div>
        )}
        {me && <MenuSeparator className="my-1 h-px bg-line" />}
        {me && (
          <Item onClick={() => void navigate('/settings')} icon={<Settings className="size-4" aria-hidden />}>
            Settings
          </Item>
        )}
        {me && <MenuSeparator className="my-1 h-px bg-line" />}
        {THEMES.map(({ theme: offered, label, icon: Icon }) => (
          <Item
            key={offered}
            onClick={() => setTheme(offered)}
            icon={<Icon className="size-4" aria-hidden />}
          >
            {label}
            {theme === offered && <span className="ml-auto text-sm text-accent">in use</span>}
          </Item>
        ))}
        {me && <MenuSeparator className="my-1 h-px bg-line" />}
        {me && (
          <Item onClick={() => void leave()} icon={<LogOut className="size-4" aria-hidden />}>
            Sign out
          </Item>
        )}
      </MenuItems>
    </Menu>
  )
}

function Item({ onClick, icon, children }: { onClick: () => void; icon: ReactNode; children: ReactNode }) {
  return (
    <MenuItem>
      <button
        type="button"
        onClick={onClick}
        className="flex min-h-10 w-full items-center gap-3 rounded-sm px-3 text-left text-[15px] data-focus:bg-sunken"
      >
        {icon}
        {children}
      </button>
    </MenuItem>
  )
}
