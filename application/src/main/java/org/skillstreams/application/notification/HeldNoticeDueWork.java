package org.skillstreams.application.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.shared.DueWork;

/** What time has to do with notices that were held back. */
@Dependent
public class HeldNoticeDueWork implements DueWork {

  private final HeldNotices held;
  private final TellHeld tell;

  @Inject
  public HeldNoticeDueWork(HeldNotices held, TellHeld tell) {
    this.held = held;
    this.tell = tell;
  }

  @Override
  public String subject() {
    return "held_notice";
  }

  @Override
  @Transactional
  public List<Due> due(Optional<Due> after, int limit) {
    return held.due(after, limit);
  }

  @Override
  public boolean pass(UUID id) {
    return tell.handle(id);
  }
}
