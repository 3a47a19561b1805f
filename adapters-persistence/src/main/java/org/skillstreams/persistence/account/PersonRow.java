package org.skillstreams.persistence.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.account.Email;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.PersonStatus;
import org.skillstreams.domain.account.Role;

/** A person as stored. What never changes is never written again. */
@Entity
@Table(name = "account_person")
class PersonRow {

  @Id private UUID id;
  @Column private String name;

  @Column(updatable = false)
  private String email;

  @Column(updatable = false)
  private String role;

  @Column(name = "password_hash", updatable = false)
  private String passwordHash;

  @Column private String status;

  @Column(name = "status_reason")
  private @Nullable String statusReason;

  @Column(name = "suspended_until")
  private @Nullable Instant suspendedUntil;

  @Column(name = "joined_at", updatable = false)
  private Instant joinedAt;

  static PersonRow of(Person person, String passwordHash) {
    var row = new PersonRow();
    row.id = person.id().value();
    row.email = person.email().value();
    row.role = person.role().name().toLowerCase(Locale.ROOT);
    row.passwordHash = passwordHash;
    row.joinedAt = person.joinedAt();
    row.update(person);
    return row;
  }

  void update(Person person) {
    name = person.name();
    switch (person.status()) {
      case PersonStatus.Active _ -> in("active", null, null);
      case PersonStatus.Suspended s -> in("suspended", s.reason(), s.until());
      case PersonStatus.Banned banned -> in("banned", banned.reason(), null);
    }
  }

  private void in(String word, @Nullable String reason, @Nullable Instant until) {
    status = word;
    statusReason = reason;
    suspendedUntil = until;
  }

  Person toPerson() {
    return new Person(
        new PersonId(id),
        name,
        new Email(email),
        Role.valueOf(role.toUpperCase(Locale.ROOT)),
        toStatus(),
        joinedAt);
  }

  String passwordHash() {
    return passwordHash;
  }

  private PersonStatus toStatus() {
    return switch (status) {
      case "active" -> new PersonStatus.Active();
      case "suspended" -> new PersonStatus.Suspended(here(suspendedUntil), here(statusReason));
      case "banned" -> new PersonStatus.Banned(here(statusReason));
      default -> throw new IllegalStateException("a person's status " + status);
    };
  }

  private static <T> T here(@Nullable T value) {
    return Objects.requireNonNull(value);
  }
}
