package org.skillstreams.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.ledger.LedgerProof;
import org.skillstreams.application.ledger.LedgerRule;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.CreditAccount;
import org.skillstreams.persistence.shared.JpaClock;
import org.skillstreams.persistence.shared.Race;
import org.skillstreams.persistence.shared.StandaloneUnit;
import org.skillstreams.persistence.shared.TestDatabase;

/**
 * A proof that never fails proves nothing: each rule is broken once, as the owner with the guards
 * switched off.
 */
@Tag("BY-06")
class LedgerProofIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static EntityManagerFactory asOwner;

  private final LedgerBooks books = new LedgerBooks(database);
  private final PersonId anna = LedgerBooks.somebody();
  private final String account = CreditAccount.nameOf(anna).id().toString();
  private UUID granted;
  private UUID spent;

  @BeforeAll
  static void open() {
    asOwner = StandaloneUnit.open(database.ownerDataSource());
  }

  @AfterAll
  static void close() {
    asOwner.close();
  }

  @BeforeEach
  void somethingIsPosted() {
    granted = books.grant(anna, 10).transaction();
    spent = books.spend(anna, 4, LedgerBooks.key()).transaction();
  }

  @Test
  void soundBooksAreProven() {
    var proof = books.prove();

    assertThat(proof.holds()).isTrue();
    assertThat(proof.millis()).isNotNegative();
    assertThat(proof.checks())
        .extracting(LedgerProof.Check::rule)
        .containsExactlyInAnyOrderElementsOf(rules());
  }

  @Test
  @Tag("I1")
  void anUnbalancedTransactionIsFound() {
    var proof =
        broken(
            ("update ledger_entry set amount = amount + 1, balance_after = balance_after + 1"
                    + " where transaction_id = '%s' and account_id = '%s'")
                .formatted(spent, account));

    assertOffends(proof, LedgerRule.TRANSACTION_BALANCED, spent.toString());
    assertOffends(proof, LedgerRule.CURRENCY_BALANCED, "CREDITS");
    assertOffends(proof, LedgerRule.BALANCE_IS_SUM, account);
  }

  @Test
  @Tag("I1")
  void aTransactionWithoutEntriesIsFound() {
    var proof = broken("delete from ledger_entry where transaction_id = '%s'".formatted(spent));

    assertOffends(proof, LedgerRule.TRANSACTION_BALANCED, spent.toString());
  }

  @Test
  @Tag("I1")
  @Tag("I2")
  void orphansAreFound() {
    var noTransaction = broken("delete from ledger_transaction where id = '%s'".formatted(spent));
    var noAccount = broken("delete from ledger_account where id = '%s'".formatted(account));

    assertOffends(noTransaction, LedgerRule.TRANSACTION_BALANCED, spent.toString());
    assertOffends(noAccount, LedgerRule.CHAIN_UNBROKEN, account);
  }

  @Test
  @Tag("I2")
  void anEntryInAnotherCurrencyIsFound() {
    var proof =
        broken(
            "update ledger_entry set currency = 'USD' where transaction_id = '%s'"
                .formatted(spent));

    assertOffends(proof, LedgerRule.CHAIN_UNBROKEN, account);
  }

  @Test
  @Tag("I2")
  void aBalanceThatNobodyPostedIsFound() {
    var proof =
        broken(
            "update ledger_account set balance = balance + 1 where id = '%s'".formatted(account));

    assertOffends(proof, LedgerRule.BALANCE_IS_SUM, account);
    assertThat(proof.checks()).filteredOn(check -> !check.holds()).hasSize(1);
  }

  @Test
  @Tag("I2")
  void aGapInTheNumbersIsFound() {
    var proof =
        broken(
            "update ledger_entry set seq = 3 where seq = 2 and account_id = '%s'"
                .formatted(account));

    assertOffends(proof, LedgerRule.CHAIN_UNBROKEN, account);
  }

  @Test
  @Tag("I2")
  void aGapInTheBalancesIsFound() {
    var proof =
        broken(
            "update ledger_entry set balance_before = 11, balance_after = 7 where seq = 2 and account_id = '%s'"
                .formatted(account));

    assertOffends(proof, LedgerRule.CHAIN_UNBROKEN, account);
    assertThat(proof.checks()).filteredOn(check -> !check.holds()).hasSize(1);
  }

  @Test
  @Tag("I2")
  void lostLastEntriesAreFound() {
    var proof =
        broken("delete from ledger_entry where seq = 2 and account_id = '%s'".formatted(account));

    assertOffends(proof, LedgerRule.CHAIN_UNBROKEN, account);
  }

  @Test
  @Tag("I4")
  void anAccountThatWasBelowZeroIsFoundEvenIfItIsNotNow() {
    var proof =
        broken(
            "update ledger_entry set balance_before = -10, balance_after = 0 where seq = 1 and account_id = '%s'"
                .formatted(account),
            "update ledger_entry set balance_before = 0, balance_after = -4 where seq = 2 and account_id = '%s'"
                .formatted(account));

    assertOffends(proof, LedgerRule.NEVER_NEGATIVE, account);
  }

  @Test
  @Tag("I5")
  void aFactThatWasPostedTwiceIsFound() {
    var proof =
        broken(
            "alter table ledger_transaction drop constraint ledger_transaction_business_key_key",
            "update ledger_transaction set business_key = 'twice' where id in ('%s', '%s')"
                .formatted(granted, spent));

    assertOffends(proof, LedgerRule.FACT_ONCE, "twice");
  }

  @Test
  void offendersAreBoundedAndCounted() {
    for (int i = 0; i < 25; i++) {
      books.grant(LedgerBooks.somebody(), 1);
    }
    var proof = broken("update ledger_account set balance = balance + 1 where kind = 'credits'");
    var check = check(proof, LedgerRule.BALANCE_IS_SUM);

    assertThat(check.violations()).isGreaterThan(25);
    assertThat(check.offenders()).hasSize(LedgerProof.MOST_OFFENDERS);
  }

  @Test
  void theProofHoldsWhileOthersPost() throws InterruptedException, ExecutionException {
    var people = Stream.generate(LedgerBooks::somebody).limit(8).toList();
    var race =
        Race.run(
            9,
            i -> {
              var all = true;
              for (int round = 0; round < 30; round++) {
                if (i == 8) {
                  all &= books.prove().holds();
                } else {
                  books.grant(people.get(i), 1);
                }
              }
              return all;
            });

    assertThat(race.done()).hasSize(9).containsOnly(true);
  }

  /** Breaks the books, has them proven, and takes it all back. */
  private static LedgerProof broken(String... sql) {
    try (var em = asOwner.createEntityManager()) {
      em.getTransaction().begin();
      try {
        LedgerBooks.unguard(em);
        List.of(sql).forEach(one -> em.createNativeQuery(one).executeUpdate());
        var proof = new JpaLedgerProver(em, new JpaClock(em)).prove();
        assertThat(proof.holds()).isFalse();
        return proof;
      } finally {
        em.getTransaction().rollback();
      }
    }
  }

  private static void assertOffends(LedgerProof proof, LedgerRule rule, String offender) {
    assertThat(check(proof, rule).holds()).isFalse();
    assertThat(check(proof, rule).offenders()).contains(offender);
  }

  private static LedgerProof.Check check(LedgerProof proof, LedgerRule rule) {
    return proof.checks().stream()
        .filter(check -> check.rule().equals(rule.key()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> rules() {
    return Arrays.stream(LedgerRule.values()).map(LedgerRule::key).toList();
  }
}
