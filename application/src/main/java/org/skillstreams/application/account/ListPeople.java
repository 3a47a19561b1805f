package org.skillstreams.application.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.Role;

/** An operator looks for people. */
@Dependent
@Transactional
public class ListPeople {

  private final AccountViews views;

  @Inject
  public ListPeople(AccountViews views) {
    this.views = views;
  }

  public Page<PersonCard> handle(Caller by, PeopleFilter filter, PageRequest page) {
    by.mustBe(Role.ADMIN);
    return views.people(filter, page);
  }
}
