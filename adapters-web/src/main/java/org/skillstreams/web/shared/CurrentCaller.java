package org.skillstreams.web.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.skillstreams.application.account.Authenticate.Identity;
import org.skillstreams.application.account.Caller;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.account.SessionId;
import org.skillstreams.domain.shared.Refusal;

/** Who makes this request. The filter finds out; resources ask here. */
@RequestScoped
public class CurrentCaller {

  private Optional<Identity> identity = Optional.empty();

  void is(Identity found) {
    identity = Optional.of(found);
  }

  /** Who asks; refused where nobody has signed in. */
  public Caller caller() {
    return known().caller();
  }

  /** The sign-in that the request belongs to. */
  public SessionId session() {
    return known().session();
  }

  /** Who asks, on resources that are open to everybody. */
  public Optional<Caller> find() {
    return identity.map(Identity::caller);
  }

  private Identity known() {
    return identity.orElseThrow(() -> new Refusal(AccountRefusal.NOT_SIGNED_IN));
  }
}
