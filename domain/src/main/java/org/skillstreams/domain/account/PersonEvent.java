package org.skillstreams.domain.account;

import java.time.Instant;
import java.util.UUID;
import org.skillstreams.domain.shared.DomainEvent;

/** Facts about people. */
public sealed interface PersonEvent extends DomainEvent {

  PersonId person();

  @Override
  default String subjectType() {
    return "person";
  }

  @Override
  default UUID subjectId() {
    return person().value();
  }

  /** Somebody joined. */
  record PersonJoined(PersonId person, Role role, Instant occurredAt) implements PersonEvent {
    @Override
    public String type() {
      return "account.person_joined";
    }
  }

  /** Somebody was banned or suspended; what is open for them must close. */
  record PersonShutOut(PersonId person, Instant occurredAt) implements PersonEvent {
    @Override
    public String type() {
      return "account.person_shut_out";
    }
  }

  /** A ban or suspension was lifted. */
  record PersonReadmitted(PersonId person, Instant occurredAt) implements PersonEvent {
    @Override
    public String type() {
      return "account.person_readmitted";
    }
  }

  /** An operator has checked who a provider is. */
  record ProviderVerified(PersonId person, Instant occurredAt) implements PersonEvent {
    @Override
    public String type() {
      return "account.provider_verified";
    }
  }

  /** A provider changed what is offered, or where. */
  record ProfileEdited(PersonId person, Instant occurredAt) implements PersonEvent {
    @Override
    public String type() {
      return "account.profile_edited";
    }
  }
}
