import { useState, type FormEvent } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useSubmit } from '@/api'
import { Button, Choices, fieldError, PasswordInput, ProblemSummary, TextInput, usePageTitle } from '@/design'
import { AccountFrame } from './AccountFrame'
import { useNext } from './next'
import { PasswordMeter } from './PasswordMeter'
import { useSession, type SignUp } from './session'

const ROLES = [
  { value: 'seeker', label: 'I need something done', help: 'Describe it once and compare two quotes.' },
  { value: 'provider', label: 'I offer a service', help: 'Get requests that fit your trade and area.' },
]

export function SignUpPage() {
  usePageTitle('Create an account')
  const [search] = useSearchParams()
  const { signUp } = useSession()
  const { next, keep, go } = useNext()
  const [form, setForm] = useState<SignUp>({
    role: search.get('role') === 'provider' ? 'provider' : 'seeker',
    name: '',
    email: '',
    password: '',
  })
  const { submit, pending, problem } = useSubmit(signUp, go)
  const set = (change: Partial<SignUp>) => setForm({ ...form, ...change })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void submit({ ...form, name: form.name.trim(), email: form.email.trim() })
  }
  return (
    <AccountFrame
      title="Create your account"
      lead={
        next?.startsWith('/request')
          ? 'Your request is kept and goes on right after this.'
          : 'Free, and done in a minute.'
      }
    >
      <form onSubmit={onSubmit} className="grid gap-5" noValidate>
        <ProblemSummary problem={problem} />
        <Choices
          label="What brings you here?"
          options={ROLES}
          value={[form.role]}
          onChange={([role]) => set({ role: role === 'provider' ? 'provider' : 'seeker' })}
          error={fieldError(problem, 'role')}
        />
        <TextInput
          label={form.role === 'provider' ? 'Your or your business’s name' : 'Your name'}
          autoComplete="name"
          required
          value={form.name}
          error={fieldError(problem, 'name')}
          onChange={(event) => set({ name: event.target.value })}
        />
        <TextInput
          label="Email"
          type="email"
          autoComplete="email"
          required
          value={form.email}
          error={fieldError(problem, 'email')}
          onChange={(event) => set({ email: event.target.value })}
        />
        <div>
          <PasswordInput
            label="Password"
            autoComplete="new-password"
            required
            value={form.password}
            error={fieldError(problem, 'password')}
            onChange={(event) => set({ password: event.target.value })}
          />
          <PasswordMeter password={form.password} personal={[form.name, form.email]} />
        </div>
        <Button type="submit" size="lg" pending={pending}>
          Create account
        </Button>
        <p className="text-center text-sm text-ink-faint">
          By signing up you agree to the{' '}
          <Link className="underline" to="/terms">
            terms
          </Link>{' '}
          and the{' '}
          <Link className="underline" to="/privacy">
            privacy notice
          </Link>
          .
        </p>
      </form>
      <p className="mt-6 text-center text-[15px] text-ink-soft">
        Already with us?{' '}
        <Link className="font-medium text-accent underline underline-offset-2" to={`/sign-in${keep}`}>
          Sign in
        </Link>
      </p>
    </AccountFrame>
  )
}
