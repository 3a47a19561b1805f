package org.skillstreams.persistence.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Invitation;

/** A row of {@code job_invitation} but for its job and its provider, which are its key. */
@Embeddable
record InvitationPart(
    @Column int ordinal,
    @Column(name = "invited_at") Instant invitedAt,
    @Column String source,
    @Column boolean standing) {

  static InvitationPart of(int ordinal, Invitation invitation) {
    return new InvitationPart(
        ordinal, invitation.at(), Words.of(invitation.source()), invitation.standing());
  }

  Invitation toInvitation(UUID provider) {
    return new Invitation(
        new PersonId(provider), invitedAt, Words.read(Invitation.Source.class, source), standing);
  }
}
