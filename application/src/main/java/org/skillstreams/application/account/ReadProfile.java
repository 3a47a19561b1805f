package org.skillstreams.application.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.domain.account.Role;

/** A provider looks at their own profile. */
@Dependent
@Transactional
public class ReadProfile {

  private final AccountViews views;

  @Inject
  public ReadProfile(AccountViews views) {
    this.views = views;
  }

  public ProfileView handle(Caller by) {
    by.mustBe(Role.PROVIDER);
    return views.profile(by.person());
  }
}
