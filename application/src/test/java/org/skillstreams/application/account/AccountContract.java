package org.skillstreams.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.account.Email;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.ProviderArea;
import org.skillstreams.domain.account.ProviderProfile;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.account.Session;
import org.skillstreams.domain.account.SessionId;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.domain.shared.Zip;

/** What every keeper of accounts does, whatever they are kept in. */
@Tag("SS-61")
public abstract class AccountContract {

  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

  protected abstract People people();

  protected abstract Sessions sessions();

  protected abstract ProviderProfiles profiles();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void aPersonIsFoundByIdAndByAddress() {
    var anna = joined(Role.SEEKER);

    assertThat(inTransaction(() -> people().get(anna.id()))).isEqualTo(anna);
    assertThat(inTransaction(() -> people().find(anna.email())))
        .contains(new People.Credentials(anna, "hash"));
    assertThat(inTransaction(() -> people().find(new Email("nobody@example.com")))).isEmpty();
  }

  @Test
  void anAddressBelongsToOnePerson() {
    var anna = joined(Role.SEEKER);
    var other = person(Role.PROVIDER, anna.email());

    assertThatThrownBy(() -> run(() -> people().add(other, "hash")))
        .extracting(thrown -> ((Refusal) thrown).reason())
        .isEqualTo(AccountRefusal.EMAIL_TAKEN);
  }

  @Test
  void aStatusIsKeptWithItsReason() {
    var anna = joined(Role.SEEKER);
    for (var changed :
        List.of(
            anna.suspend(NOON.plusSeconds(60), "late"),
            anna.ban("fraud"),
            anna.ban("x").readmit())) {
      run(() -> people().save(changed));
      assertThat(inTransaction(() -> people().lock(anna.id()))).isEqualTo(changed);
    }
  }

  @Test
  void nobodyIsLockedWhoIsNotThere() {
    var nobody = new PersonId(UUID.randomUUID());

    assertThatThrownBy(() -> inTransaction(() -> people().lock(nobody)))
        .extracting(thrown -> ((Refusal) thrown).reason())
        .isEqualTo(AccountRefusal.NO_SUCH_PERSON);
    assertThatThrownBy(() -> inTransaction(() -> profiles().lock(nobody)))
        .extracting(thrown -> ((Refusal) thrown).reason())
        .isEqualTo(AccountRefusal.NOT_A_PROVIDER);
  }

  @Test
  @Tag("SS-77")
  void aSignInShowsThePersonAsTheyAreNow() {
    var anna = joined(Role.SEEKER);
    var session = session(anna);
    var banned = anna.ban("fraud");
    run(() -> people().save(banned));

    assertThat(inTransaction(() -> sessions().find(session.id())))
        .contains(new Sessions.Presence(session, banned));
  }

  @Test
  void aSignInEndsOnce() {
    var session = session(joined(Role.SEEKER));
    run(() -> sessions().end(session.id(), NOON.plusSeconds(10)));
    run(() -> sessions().end(session.id(), NOON.plusSeconds(20)));

    assertThat(inTransaction(() -> sessions().find(session.id())))
        .get()
        .extracting(presence -> presence.session().endsAt())
        .isEqualTo(NOON.plusSeconds(10));
  }

  @Test
  void aProfileIsKeptAsItWasEdited() {
    var ben = joined(Role.PROVIDER);
    var blank = ProviderProfile.blank(ben, 25, 10);
    run(() -> profiles().add(blank));
    assertThat(inTransaction(() -> profiles().get(ben.id()))).isEqualTo(blank);

    var edited = blank.edit(details(), 1).verify();
    run(() -> profiles().save(edited));
    assertThat(inTransaction(() -> profiles().lock(ben.id()))).isEqualTo(edited);
  }

  private static ProviderProfile.Details details() {
    var cleaning = new CategoryId("cleaning");
    return new ProviderProfile.Details(
        "Ben & sons",
        "We clean.",
        Optional.of(new Zip("97201")),
        40,
        5,
        Set.of(cleaning, new CategoryId("gardening")),
        List.of(
            new ProviderArea(cleaning, new Zip("97301-1234")),
            new ProviderArea(cleaning, new Zip("98101"))),
        false);
  }

  protected Person joined(Role role) {
    var person = person(role, new Email(UUID.randomUUID() + "@example.com"));
    run(() -> people().add(person, "hash"));
    return person;
  }

  protected static Person person(Role role, Email email) {
    return Person.join(new PersonId(UUID.randomUUID()), "Anna Alba", email, role, NOON);
  }

  private Session session(Person person) {
    var session =
        new Session(new SessionId(UUID.randomUUID()), person.id(), NOON, NOON.plusSeconds(3600));
    run(() -> sessions().add(session));
    return session;
  }

  protected void run(Runnable work) {
    inTransaction(() -> {
      work.run();
      return true;
    });
  }
}
