package org.skillstreams.application.account;

import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.skillstreams.application.audit.InMemoryAuditLog;
import org.skillstreams.application.catalog.InMemoryCategories;
import org.skillstreams.application.catalog.InMemoryServiceAreas;
import org.skillstreams.application.catalog.InMemorySettings;
import org.skillstreams.application.ledger.CreditBalance;
import org.skillstreams.application.ledger.CreditEntry;
import org.skillstreams.application.ledger.Flow;
import org.skillstreams.application.ledger.LedgerViews;
import org.skillstreams.application.shared.InMemoryEvents;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.application.shared.SequentialIds;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.ProviderProfile;
import org.skillstreams.domain.account.Role;

/** Everything accounts need, in memory, with two clocks that stand still until they are moved. */
final class AccountWorld {

  static final String PASSWORD = "correct horse battery";

  final ManualClock clock = ManualClock.standing();
  final ManualClock wall = ManualClock.standing();
  final InMemoryPeople people = new InMemoryPeople();
  final InMemorySessions sessions = new InMemorySessions(people);
  final InMemoryProviderProfiles profiles = new InMemoryProviderProfiles();
  final FakePasswords passwords = new FakePasswords();
  final FakeTokens tokens = new FakeTokens();
  final InMemorySettings settings = new InMemorySettings();
  final InMemoryCategories categories = new InMemoryCategories();
  final InMemoryServiceAreas places = new InMemoryServiceAreas();
  final InMemoryAuditLog audit = new InMemoryAuditLog();
  final InMemoryEvents events = new InMemoryEvents();
  final HeardOffers offers = new HeardOffers();

  private final SequentialIds ids = new SequentialIds();
  private final AccountTrack track = new AccountTrack(audit, events);
  private final OfferNews news = new OfferNews(profiles, offers);
  private final AccountViews views =
      new InMemoryAccountViews(people, profiles, new NoCredits(), clock);
  private final Joining joining =
      new Joining(people, profiles, passwords, settings, track, ids, clock);
  private final StatusChange status = new StatusChange(people, news, track);
  private final Clock wallClock = ((InstantSource) wall::instant).withZone(ZoneOffset.UTC);

  final SignUp signUp = new SignUp(joining);
  final AppointAdmin appointAdmin = new AppointAdmin(people, joining);
  final SignIn signIn =
      new SignIn(people, sessions, passwords, tokens, settings, track, ids, clock, wallClock);
  final SignOut signOut = new SignOut(sessions, track, clock, wallClock);
  final Authenticate authenticate = new Authenticate(tokens, sessions, clock, wallClock);
  final ReadMe readMe = new ReadMe(views);
  final ReadProfile readProfile = new ReadProfile(views);
  final EditProfile editProfile =
      new EditProfile(
          people, profiles, new ProfileInput(categories, places), news, views, track, clock);
  final VerifyProvider verifyProvider =
      new VerifyProvider(people, profiles, news, views, track, clock);
  final BanPerson banPerson = new BanPerson(people, status, views, settings, clock);
  final LiftBan liftBan = new LiftBan(people, status, views, clock);
  final ListPeople listPeople = new ListPeople(views);
  final LapsedSuspensions lapsed =
      new LapsedSuspensions(views, new EndSuspension(people, status, clock));

  Person seeker(String email) {
    return signUp.handle(new SignUp.Command(Role.SEEKER, "Sam Seeker", email, PASSWORD));
  }

  Person provider(String email) {
    return signUp.handle(new SignUp.Command(Role.PROVIDER, "Pat Provider", email, PASSWORD));
  }

  Caller admin() {
    var admin = appointAdmin.handle("Ada Admin", "admin@example.com", PASSWORD);
    return new Caller(admin.id(), admin.role());
  }

  static Caller caller(Person person) {
    return new Caller(person.id(), person.role());
  }

  /** Remembers what was told last. */
  static final class HeardOffers implements Offers {

    Optional<ProviderProfile> profile = Optional.empty();
    boolean active;

    @Override
    public void changed(ProviderProfile changed, boolean nowActive) {
      profile = Optional.of(changed);
      active = nowActive;
    }
  }

  private static final class NoCredits implements LedgerViews {

    @Override
    public CreditBalance balance(PersonId owner) {
      return new CreditBalance(0);
    }

    @Override
    public Page<CreditEntry> entries(PersonId owner, Flow flow, PageRequest page) {
      return new Page<>(List.of(), Optional.empty());
    }
  }
}
