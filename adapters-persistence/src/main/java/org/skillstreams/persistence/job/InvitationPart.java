package org.skillstreams.persistence.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Invitation;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.job.JobStage;

/**
 * A row of {@code job_invitation} but for its job and its provider, which are its key.
 *
 * @param claimable whether it stands and the job is in a stage that may be claimed: what a
 *     provider's list of available leads is read from
 */
@Embeddable
record InvitationPart(
    @Column int ordinal,
    @Column(name = "invited_at") Instant invitedAt,
    @Column String source,
    @Column boolean standing,
    @Column boolean claimable) {

  static InvitationPart of(int ordinal, Invitation invitation, JobStage stage) {
    return new InvitationPart(
        ordinal,
        invitation.at(),
        Words.of(invitation.source()),
        invitation.standing(),
        invitation.standing() && JobMove.CLAIM.from().contains(stage));
  }

  Invitation toInvitation(UUID provider) {
    return new Invitation(
        new PersonId(provider), invitedAt, Words.read(Invitation.Source.class, source), standing);
  }
}
