package org.skillstreams.application.account;

import java.util.List;
import java.util.Optional;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;

/** What people see of accounts. */
public interface AccountViews {

  /** Somebody's own account; refused if there is none. */
  Me me(PersonId person);

  /** A provider's own profile; refused for anybody else. */
  ProfileView profile(PersonId provider);

  /** The people that match. */
  Page<PersonCard> people(PeopleFilter filter, PageRequest page);

  /** One of them; refused if there is none. */
  PersonCard person(PersonId person);

  /** Suspensions whose time is over, the longest first. */
  List<Due> lapsedSuspensions(Optional<Due> after, int limit);
}
