package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.payment.CreditPackage;
import org.skillstreams.domain.shared.Actor;

/** The track that an edit of a package leaves, in the edit's own transaction. */
@Dependent
public class PackageTrack {

  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public PackageTrack(AuditLog audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  void created(Operator by, CreditPackage created) {
    record(by, "payment.create_package", Map.of(), created);
  }

  void edited(Operator by, CreditPackage before, CreditPackage after) {
    record(by, "payment.edit_package", facts(before), after);
  }

  private void record(Operator by, String action, Map<String, String> before, CreditPackage after) {
    audit.record(
        new AuditEntry(
            clock.instant(),
            Actor.ADMIN,
            Optional.of(by.person()),
            action,
            "package",
            after.id().value(),
            Optional.empty(),
            before,
            facts(after)));
  }

  private static Map<String, String> facts(CreditPackage pack) {
    return Map.of(
        "name", pack.name(),
        "credits", Integer.toString(pack.credits()),
        "price", pack.price().amount() + " " + pack.price().currency(),
        "active", Boolean.toString(pack.active()),
        "position", Integer.toString(pack.position()));
  }
}
