package org.skillstreams.application.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.shared.DueWork;
import org.skillstreams.domain.account.PersonId;

/** What time has to do with digests: each person whose next one is due. */
@Dependent
public class DigestDueWork implements DueWork {

  private final Digests digests;
  private final SendDigest send;

  @Inject
  public DigestDueWork(Digests digests, SendDigest send) {
    this.digests = digests;
    this.send = send;
  }

  @Override
  public String subject() {
    return "digest";
  }

  @Override
  @Transactional
  public List<Due> due(Optional<Due> after, int limit) {
    return digests.due(after, limit);
  }

  @Override
  public boolean pass(UUID id) {
    return send.handle(new PersonId(id));
  }
}
