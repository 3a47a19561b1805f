import { useState, type FormEvent } from 'react'
import { Link } from 'react-router'
import { useSubmit } from '@/api'
import { Button, fieldError, PasswordInput, ProblemSummary, TextInput, usePageTitle } from '@/design'
import { AccountFrame } from './AccountFrame'
import { useNext } from './next'
import { useSession } from './session'

export function SignInPage() {
  usePageTitle('Sign in')
  const { signIn } = useSession()
  const { next, keep, go } = useNext()
  const [form, setForm] = useState({ email: '', password: '' })
  const { submit, pending, problem } = useSubmit(signIn, go)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void submit({ ...form, email: form.email.trim() })
  }
  return (
    <AccountFrame
      title="Welcome back"
      lead={
        next?.startsWith('/request')
          ? 'Your request is kept. Sign in and it goes on where you left it.'
          : 'Sign in to see your requests and leads.'
      }
    >
      <form onSubmit={onSubmit} className="grid gap-5" noValidate>
        <ProblemSummary problem={problem} />
        <TextInput
          label="Email"
          type="email"
          autoComplete="username"
          required
          value={form.email}
          error={fieldError(problem, 'email')}
          onChange={(event) => setForm({ ...form, email: event.target.value })}
        />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          required
          value={form.password}
          error={fieldError(problem, 'password')}
          onChange={(event) => setForm({ ...form, password: event.target.value })}
        />
        <Button type="submit" size="lg" pending={pending}>
          Sign in
        </Button>
      </form>
      <p className="mt-6 text-center text-[15px] text-ink-soft">
        New here?{' '}
        <Link className="font-medium text-accent underline underline-offset-2" to={`/sign-up${keep}`}>
          Create an account
        </Link>
      </p>
    </AccountFrame>
  )
}
