package org.skillstreams.application.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.shared.DueWork;
import org.skillstreams.domain.account.PersonId;

/** What time has to do with people: it ends their suspensions. */
@Dependent
public class LapsedSuspensions implements DueWork {

  private final AccountViews views;
  private final EndSuspension end;

  @Inject
  public LapsedSuspensions(AccountViews views, EndSuspension end) {
    this.views = views;
    this.end = end;
  }

  @Override
  public String subject() {
    return "person";
  }

  @Override
  public List<Due> due(Optional<Due> after, int limit) {
    return views.lapsedSuspensions(after, limit);
  }

  @Override
  public boolean pass(UUID id) {
    return end.handle(new PersonId(id));
  }
}
