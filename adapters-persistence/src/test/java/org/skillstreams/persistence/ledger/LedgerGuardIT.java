package org.skillstreams.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillstreams.application.ledger.LedgerProof;
import org.skillstreams.application.ledger.Posted;
import org.skillstreams.persistence.shared.TestDatabase;

/** What the database itself refuses, to the application's role and to the owner of the tables. */
@Tag("BY-06")
class LedgerGuardIT {

  private static final String FORBIDDEN = "SL005";
  private static final String NOT_BALANCED = "SL003";
  private static final String BELOW_ZERO = "SL001";
  private static final String NO_RIGHT = "42501";

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final LedgerBooks books = new LedgerBooks(database);
  private Posted posted;

  @BeforeEach
  void somethingIsPosted() {
    posted = books.grant(LedgerBooks.somebody(), 10);
  }

  @AfterEach
  void theProofHolds() {
    assertThat(books.prove().checks()).allMatch(LedgerProof.Check::holds);
  }

  @ParameterizedTest
  @Tag("I3")
  @ValueSource(
      strings = {
        "update ledger_entry set amount = amount",
        "update ledger_entry set amount = 1 where false",
        "delete from ledger_entry",
        "truncate ledger_entry",
        "update ledger_transaction set note = 'other'",
        "delete from ledger_transaction",
        "truncate ledger_transaction cascade",
        "delete from ledger_account",
        "truncate ledger_account cascade",
        "update ledger_account set currency = 'USD'",
        "update ledger_account set owner_id = gen_random_uuid()",
      })
  void nobodyChangesOrDeletesWhatIsPosted(String sql) {
    assertState(FORBIDDEN, () -> books.asOwner(sql));
    assertState(NO_RIGHT, () -> books.asApplication(sql));
  }

  @ParameterizedTest
  @Tag("I2")
  @ValueSource(
      strings = {
        "update ledger_account set balance = balance + 1",
        "update ledger_account set balance = 0 where balance > 0",
        "update ledger_account set entries = entries + 1",
        "update ledger_account set entries = 0, balance = 0",
        "insert into ledger_account select gen_random_uuid(), 'credits', false, 'CREDITS', gen_random_uuid(), 0, 5, 0",
      })
  void noBalanceMovesWithoutAnEntry(String sql) {
    assertState(NOT_BALANCED, () -> books.asOwner(sql));
    assertState(NO_RIGHT, () -> books.asApplication(sql));
  }

  @ParameterizedTest
  @Tag("I1")
  @Tag("I2")
  @ValueSource(
      strings = {
        // on no balance
        "seq + 1, t.id, amount, balance_after, balance_after + amount",
        // a gap in the numbers
        "seq + 2, t.id, amount, balance_after, balance_after + amount",
        // a gap in the balances
        "seq + 1, t.id, amount, balance_after + 5, balance_after + 5 + amount",
        // not balanced
        "seq + 1, t.id, 10, balance_after, balance_after + 10",
      })
  void entriesThatDoNotContinueTheBooksAreRefused(String entry) {
    var sql =
        """
        with t as (insert into ledger_transaction (id, business_key, reason, posted_at)
          values (gen_random_uuid(), gen_random_uuid()::text, 'grant', now()) returning id)
        insert into ledger_entry select account_id, %s from t, ledger_entry where transaction_id = '%s'
        """
            .formatted(entry, posted.transaction());

    assertState(NOT_BALANCED, () -> books.asOwner(sql));
    assertState(NO_RIGHT, () -> books.asApplication(sql));
  }

  @Test
  @Tag("I1")
  void theApplicationCannotPostWhatIsNotBalanced() {
    assertState(NOT_BALANCED, () -> books.asApplication(call("{10,-9}", "{CREDITS,CREDITS}")));
    assertState(NOT_BALANCED, () -> books.asApplication(call("{10,10}", "{CREDITS,CREDITS}")));
    assertState(NOT_BALANCED, () -> books.asApplication(nothingPosted()));
  }

  @Test
  @Tag("L2")
  void theApplicationCannotCallAnAccountByAnotherCurrency() {
    assertState("23502", () -> books.asApplication(call("{10,-10}", "{USD,USD}")));
  }

  @Test
  @Tag("I4")
  void theApplicationCannotPostBelowZero() {
    assertState(
        BELOW_ZERO, () -> books.asApplication(call("{-1000000,1000000}", "{CREDITS,CREDITS}")));
  }

  @Test
  void theApplicationMayPostWhatIsRight() throws SQLException {
    books.asApplication(call("{10,-10}", "{CREDITS,CREDITS}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select ledger_repeat('{}', '{}', '{}', '{}', '{}', '{}', '{}')",
        "alter function ledger_post reset all",
        "alter table ledger_entry disable trigger all",
        "drop trigger ledger_entry_grows on ledger_entry",
        "set session_replication_role = replica",
        "insert into ledger_account_kind values ('mine', true, true)",
      })
  void theApplicationCannotGetRoundTheGuards(String sql) {
    assertState(NO_RIGHT, () -> books.asApplication(sql));
  }

  @Test
  void theApplicationsOwnTablesDoNotHideTheLedgers() throws SQLException {
    books.asApplication(
        "create temp table ledger_account (id uuid);"
            + call("{10,-10}", "{CREDITS,CREDITS}")
            + ";drop table pg_temp.ledger_account");
  }

  /** A call of ledger_post as only somebody would write it who went past the code. */
  private static String call(String amounts, String currencies) {
    return """
    select ledger_post(array[gen_random_uuid()], array[gen_random_uuid()::text], '{grant}', '{null}', '{null}',
      '{null}', '{1,1}', array['00000000-0000-4000-8000-000000000001', 'ffffffff-0000-4000-8000-000000000001']::uuid[],
      '{credits,credits_issued}', '%s', array['00000000-0000-4000-8000-000000000001', null]::uuid[], '{0,9999}', '%s')
    """
        .formatted(currencies, amounts);
  }

  private static String nothingPosted() {
    return """
    select ledger_post(array[gen_random_uuid()], '{nothing}', '{grant}', '{null}', '{null}', '{null}', '{}', '{}',
      '{}', '{}', '{}', '{}', '{}')
    """;
  }

  private static void assertState(String state, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            SQLException.class,
            error -> assertThat(error.getSQLState()).as(error.getMessage()).isEqualTo(state));
  }
}
