package org.skillstreams.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.ledger.LedgerProof;
import org.skillstreams.application.ledger.Posted;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.CreditAccount;
import org.skillstreams.domain.ledger.LedgerRefusal;
import org.skillstreams.domain.ledger.Posting;
import org.skillstreams.persistence.shared.Race;
import org.skillstreams.persistence.shared.TestDatabase;

@Tag("BY-06")
@Tag("L1")
class LedgerRaceIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final LedgerBooks books = new LedgerBooks(database);
  private final PersonId anna = LedgerBooks.somebody();

  @AfterEach
  void theProofHolds() {
    assertThat(books.prove().checks()).allMatch(LedgerProof.Check::holds);
  }

  @Test
  void ofAHundredSpendsOfTheLastCreditExactlyOneGoesThrough() throws Exception {
    books.grant(anna, 1);
    var race = Race.run(100, _ -> books.spend(anna, 1, LedgerBooks.key()));

    assertThat(race.done()).hasSize(1);
    assertThat(race.refused()).hasSize(99).containsOnly(LedgerRefusal.NOT_ENOUGH_CREDITS);
    assertThat(books.balance(anna)).isZero();
  }

  @Test
  void ofAHundredWhoDoNotLockFirstTheDatabaseStillLetsOneThrough() throws Exception {
    books.grant(anna, 1);
    var race =
        Race.run(
            100,
            _ ->
                books.post(
                    new CreditAccount(anna, 1).spend(1, LedgerBooks.key(), LedgerBooks.LEAD)));

    assertThat(race.done()).hasSize(1);
    assertThat(race.refused()).hasSize(99).containsOnly(LedgerRefusal.NOT_ENOUGH_CREDITS);
  }

  @Test
  void theFirstUsesOfANewAccountDoNotMissEachOther() throws Exception {
    for (int round = 0; round < 20; round++) {
      var newcomer = LedgerBooks.somebody();
      var granted = Race.run(8, _ -> books.grant(newcomer, 1));

      assertThat(granted.done()).hasSize(8);
      assertThat(books.balance(newcomer)).isEqualTo(8);
    }
  }

  @Test
  void theFirstSpendsOnANewAccountAreRefusedWithoutAnyFault() throws Exception {
    for (int round = 0; round < 20; round++) {
      var newcomer = LedgerBooks.somebody();
      var race = Race.run(8, _ -> books.spend(newcomer, 1, LedgerBooks.key()));

      assertThat(race.refused()).hasSize(8).containsOnly(LedgerRefusal.NOT_ENOUGH_CREDITS);
    }
  }

  @Test
  @Tag("I5")
  void aKeyThatIsSentAHundredTimesByTwentyThreadsHasOneEffect() throws Exception {
    books.grant(anna, 100);
    var posting = new CreditAccount(anna, 100).spend(1, LedgerBooks.key(), LedgerBooks.LEAD);
    var race = Race.run(20, _ -> IntStream.range(0, 5).mapToObj(_ -> books.post(posting)).toList());
    var posted = race.done().stream().flatMap(List::stream).toList();

    assertThat(posted).hasSize(100);
    assertThat(posted).filteredOn(one -> !one.repeated()).hasSize(1);
    assertThat(posted)
        .extracting(Posted::transaction)
        .containsOnly(posted.getFirst().transaction());
    assertThat(posted).extracting(Posted::balances).containsOnly(posted.getFirst().balances());
    assertThat(books.balance(anna)).isEqualTo(99);
  }

  @Test
  @Tag("I5")
  void aKeyThatSeveralUseForDifferentPeopleIsOnePersons() throws Exception {
    var key = LedgerBooks.key();
    var people = Stream.generate(LedgerBooks::somebody).limit(20).toList();
    var race =
        Race.run(20, i -> books.post(new CreditAccount(people.get(i), 0).grant(1, key, "welcome")));

    assertThat(race.done()).hasSize(1);
    assertThat(race.refused()).hasSize(19).containsOnly(LedgerRefusal.KEY_REUSED);
    assertThat(people.stream().mapToLong(books::balance).sum()).isEqualTo(1);
  }

  @Test
  void callsThatTouchTheSamePeopleInOppositeOrderNeverWaitForEachOther() throws Exception {
    var people = Stream.generate(LedgerBooks::somebody).limit(6).toList();
    people.forEach(person -> books.grant(person, 1000));
    var race =
        Race.run(
            16,
            i -> {
              for (int round = 0; round < 20; round++) {
                books
                    .database()
                    .inTransaction(() -> books.ledger().postAll(spends(people, i % 2 == 0)));
              }
              return i;
            });

    assertThat(race.done()).hasSize(16);
    assertThat(people).allMatch(person -> books.balance(person) == 1000 - 16 * 20);
  }

  @Test
  void claimsAndRefundsOfManyAtOnceNeverWaitForEachOther() throws Exception {
    var people = Stream.generate(LedgerBooks::somebody).limit(4).toList();
    people.forEach(person -> books.grant(person, 1000));
    people.forEach(person -> books.spend(person, 500, LedgerBooks.key()));
    var race =
        Race.run(
            16,
            i -> {
              for (int round = 0; round < 20; round++) {
                if (i % 2 == 0) {
                  books.spend(people.get((i + round) % 4), 1, LedgerBooks.key());
                } else {
                  books.database().inTransaction(() -> books.ledger().postAll(refunds(people)));
                }
              }
              return i;
            });

    assertThat(race.done()).hasSize(16);
    assertThat(people.stream().mapToLong(books::balance).sum())
        .isEqualTo(4 * 500 - 8 * 20 + 8 * 20 * 4);
  }

  private static List<Posting> spends(List<PersonId> people, boolean forward) {
    var order = new ArrayList<>(people);
    if (!forward) {
      Collections.reverse(order);
    }
    return order.stream()
        .map(person -> new CreditAccount(person, 1).spend(1, LedgerBooks.key(), LedgerBooks.LEAD))
        .toList();
  }

  private static List<Posting> refunds(List<PersonId> people) {
    return people.stream()
        .map(person -> new CreditAccount(person, 0).refund(1, LedgerBooks.key(), LedgerBooks.LEAD))
        .toList();
  }
}
