package org.skillstreams.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.ledger.DecideWithdrawal;
import org.skillstreams.application.ledger.LedgerProof;
import org.skillstreams.application.ledger.RequestWithdrawal;
import org.skillstreams.application.ledger.WalletView.WalletBalance;
import org.skillstreams.application.ledger.WithdrawalMoves;
import org.skillstreams.application.ledger.WithdrawalTrack;
import org.skillstreams.application.ledger.WithdrawalView;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.ledger.Currency;
import org.skillstreams.domain.ledger.Escrow;
import org.skillstreams.domain.ledger.LedgerRefusal;
import org.skillstreams.domain.ledger.Subject;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.persistence.audit.JpaAuditLog;
import org.skillstreams.persistence.shared.JpaClock;
import org.skillstreams.persistence.shared.JpaEvents;
import org.skillstreams.persistence.shared.Race;
import org.skillstreams.persistence.shared.TestDatabase;
import org.skillstreams.persistence.shared.TestPeople;

@Tag("JS-16")
@Tag("L1")
class WithdrawalRaceIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final LedgerBooks books = new LedgerBooks(database);
  private final Caller anna = new Caller(person(Role.PROVIDER), Role.PROVIDER);
  private final Caller olivia = new Caller(person(Role.ADMIN), Role.ADMIN);

  @AfterEach
  void theProofHolds() {
    assertThat(books.prove().checks()).allMatch(LedgerProof.Check::holds);
  }

  @Test
  void ofAHundredRequestsForAllOfItExactlyOneGetsIt() throws Exception {
    earn(5_000);
    var race = Race.run(100, i -> ask(5_000, "key-" + i));

    assertThat(race.done()).hasSize(1);
    assertThat(race.refused()).hasSize(99).containsOnly(LedgerRefusal.NOT_ENOUGH_MONEY);
    assertThat(wallet()).isEqualTo(new WalletBalance("USD", 2, 0, 5_000));
  }

  @Test
  @Tag("I5")
  void aRequestThatIsSentAHundredTimesIsMadeOnce() throws Exception {
    earn(5_000);
    var race = Race.run(100, _ -> ask(20, "key"));

    assertThat(race.done()).hasSize(100);
    assertThat(race.done())
        .extracting(WithdrawalView::id)
        .containsOnly(race.done().getFirst().id());
    assertThat(wallet()).isEqualTo(new WalletBalance("USD", 2, 4_980, 20));
  }

  @Test
  void ofTwentyDecisionsOneIsMade() throws Exception {
    earn(5_000);
    var asked = new WithdrawalId(ask(5_000, "key").id());
    var race = Race.run(20, i -> decide(asked, i % 2 == 0));

    assertThat(race.done()).hasSize(1);
    assertThat(race.refused()).hasSize(19).containsOnly(LedgerRefusal.WITHDRAWAL_DECIDED);
    boolean rejected = race.done().getFirst().state().equals("rejected");
    assertThat(wallet().balance()).isEqualTo(rejected ? 5_000 : 0);
    assertThat(wallet().inTransit()).isEqualTo(rejected ? 0 : 5_000);
  }

  private void earn(long amount) {
    var job = new Escrow(new Subject("booking", UUID.randomUUID()), Currency.of("USD"));
    books.post(job.hold(amount, LedgerBooks.key()));
    var all = List.of(job.toWallet(anna.person(), 1));
    books.post(job.split(amount, all, LedgerBooks.key()));
  }

  private WithdrawalView ask(long amount, String key) {
    var em = database.entityManager();
    var request =
        new RequestWithdrawal(
            new JpaWithdrawals(em),
            new JpaWithdrawalViews(em),
            books.ledger(),
            track(),
            new JpaClock(em),
            UUID::randomUUID);
    return database.inTransaction(
        () -> request.handle(new RequestWithdrawal.Command(anna, amount, "USD", key)));
  }

  private WithdrawalView decide(WithdrawalId withdrawal, boolean approve) {
    var em = database.entityManager();
    var moves =
        new WithdrawalMoves(new JpaWithdrawals(em), books.ledger(), track(), new JpaClock(em));
    var decide = new DecideWithdrawal(moves, new JpaWithdrawalViews(em));
    return database.inTransaction(() ->
        decide.handle(new DecideWithdrawal.Command(olivia, withdrawal, approve, "As discussed")));
  }

  private static WithdrawalTrack track() {
    var em = database.entityManager();
    return new WithdrawalTrack(
        new JpaAuditLog(em, UUID::randomUUID), new JpaEvents(em, UUID::randomUUID));
  }

  private WalletBalance wallet() {
    return database
        .inTransaction(() -> new JpaWalletViews(database.entityManager()).wallet(anna.person()))
        .balances()
        .getFirst();
  }

  private static PersonId person(Role role) {
    var id = new PersonId(UUID.randomUUID());
    new TestPeople(database).add(id, "Anna", role);
    return id;
  }
}
