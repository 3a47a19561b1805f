package org.skillstreams.application.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.domain.account.PersonId;

/** Somebody looks at their own account. */
@Dependent
@Transactional
public class ReadMe {

  private final AccountViews views;

  @Inject
  public ReadMe(AccountViews views) {
    this.views = views;
  }

  public Me handle(PersonId person) {
    return views.me(person);
  }
}
