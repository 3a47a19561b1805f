import type { Me } from '@/api'
import { Notice } from '@/design'

/** Says at the top of every page when the account cannot do all it usually can. */
export function AccountNotice({ me }: { me: Me }) {
  if (me.status !== 'active')
    return (
      <div className="mb-6">
        <Notice
          tone="danger"
          title={me.status === 'banned' ? 'This account is closed.' : 'This account is paused.'}
        >
          <p>You can read what is here, but not act. The help page tells how to reach us.</p>
        </Notice>
      </div>
    )
  if (me.provider && !me.provider.verified)
    return (
      <div className="mb-6">
        <Notice tone="signal" title="We are checking your account.">
          <p>You get leads as soon as an operator has verified you. Meanwhile, complete your profile.</p>
        </Notice>
      </div>
    )
  return null
}
