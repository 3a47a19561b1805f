package org.skillstreams.web.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.skillstreams.application.account.Me;
import org.skillstreams.application.account.ReadMe;
import org.skillstreams.application.account.SignUp;
import org.skillstreams.web.account.AccountResource.NewAccount;
import org.skillstreams.web.shared.Creates;

/** Makes accounts, each once per Idempotency-Key. */
@Dependent
public class NewAccounts {

  private final SignUp signUp;
  private final ReadMe readMe;

  @Inject
  public NewAccounts(SignUp signUp, ReadMe readMe) {
    this.signUp = signUp;
    this.readMe = readMe;
  }

  @Creates
  public Me make(NewAccount account) {
    return readMe.handle(signUp.handle(account.command()).id());
  }
}
