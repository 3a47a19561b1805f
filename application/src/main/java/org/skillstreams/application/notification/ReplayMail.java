package org.skillstreams.application.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.Problems;

/** An operator has a mail sent again that was given up, with a reason (JS-40). */
@Dependent
@Transactional
public class ReplayMail {

  private static final int LONGEST_REASON = 500;

  private final Mails mails;
  private final MailViews views;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public ReplayMail(Mails mails, MailViews views, AuditLog audit, Clock clock) {
    this.mails = mails;
    this.views = views;
    this.audit = audit;
    this.clock = clock;
  }

  /** Refused unless the mail was given up. */
  public MailCard handle(Operator by, UUID mail, String reason) {
    var why = reason.strip();
    new Problems()
        .require(!why.isEmpty(), "reason", "required", "Say why.")
        .require(why.length() <= LONGEST_REASON, "reason", "too_long", "Say it in 500 characters.")
        .refuse();
    var now = clock.instant();
    mails.revive(mail, now);
    audit.record(
        new AuditEntry(
            now,
            Actor.ADMIN,
            Optional.of(by.person()),
            "mail.replay",
            "mail",
            mail.toString(),
            Optional.of(why),
            Map.of("state", "dead"),
            Map.of("state", "waiting")));
    return views.find(mail).orElseThrow();
  }
}
