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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillstreams.application.ledger.LedgerProof;
import org.skillstreams.application.ledger.Posted;
import org.skillstreams.persistence.shared.TestDatabase;

/** What the database itself refuses, to the application's role and to the owner of the tables. */
@Tag("BY-06")
class LedgerGuardIT {

  private static final String FORBIDDEN = "SL005";
  private static final String WOULD_NOT_HOLD = "SL003";
  private static final String BELOW_ZERO = "SL001";
  private static final String NO_ACCOUNT = "SL004";
  private static final String NO_RIGHT = "42501";

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static final String PERSON =
      "'00000000-0000-4000-8000-000000000001', 'credits', '00000000-0000-4000-8000-000000000001', 0::smallint";
  private static final String PLATFORM =
      "'ffffffff-0000-4000-8000-000000000001', 'credits_issued', null, 9999::smallint";
  private static final String LAST =
      "'ffffffff-0000-4000-8000-000000000002', 'credits_issued', null, 9998::smallint";
  private static final String UNKNOWN =
      "'ffffffff-0000-4000-8000-000000000003', 'no_kind', null, 9999::smallint";

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
        "update ledger_account set entries = 0, balance = 0 where false",
        "insert into ledger_account select gen_random_uuid(), 'credits', false, 'CREDITS', gen_random_uuid(), 0, 5, 0",
        "insert into ledger_transaction (id, business_key, reason, posted_at) select id, 'k', reason, posted_at"
            + " from ledger_transaction limit 1",
        "insert into ledger_entry select * from ledger_entry",
      })
  void nothingIsWrittenPastTheFunctionThatPosts(String sql) {
    assertState(FORBIDDEN, () -> books.asOwner(sql));
    assertState(NO_RIGHT, () -> books.asApplication(sql));
  }

  @Test
  @Tag("I2")
  void afterAPostingNothingIsWrittenPastItEither() {
    var sql =
        call("{10,-10}", "{CREDITS,CREDITS}") + "; update ledger_account set balance = balance + 1";

    assertState(FORBIDDEN, () -> books.asOwner(sql));
  }

  @Test
  @Tag("I1")
  void whateverTheWayEntriesThatAreNotBalancedAreRefused() {
    var sql =
        """
        insert into ledger_entry select account_id, seq + 100, gen_random_uuid(), currency, amount, 0, amount
        from ledger_entry where transaction_id = '%s' limit 1
        """
            .formatted(posted.transaction());

    assertState(WOULD_NOT_HOLD, () -> books.asOwner("set ledger.posting = 'on'; " + sql));
    assertState(WOULD_NOT_HOLD, () -> books.asOwner("set ledger.posting = 'transfer'; " + sql));
    assertState(NO_RIGHT, () -> books.asApplication("set local ledger.posting = 'on'; " + sql));
  }

  @Test
  @Tag("I1")
  void theApplicationCannotPostWhatIsNotBalanced() {
    assertState(WOULD_NOT_HOLD, () -> books.asApplication(call("{10,-9}", "{CREDITS,CREDITS}")));
    assertState(WOULD_NOT_HOLD, () -> books.asApplication(call("{10,10}", "{CREDITS,CREDITS}")));
    assertState(WOULD_NOT_HOLD, () -> books.asApplication(nothingPosted()));
  }

  @Test
  @Tag("L1")
  void theApplicationCannotLockOutOfOrder() {
    var disorder = call("{10,-10}", "{CREDITS,CREDITS}").replace("'ffffffff-", "'00000000-");

    assertState(WOULD_NOT_HOLD, () -> books.asApplication(disorder));
  }

  @Test
  @Tag("L2")
  void theApplicationCannotCallAnAccountByAnotherCurrency() {
    assertState(NO_ACCOUNT, () -> books.asApplication(call("{10,-10}", "{USD,USD}")));
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
    books.asApplication(transfer("10, PERSON, PLATFORM"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10, PLATFORM, PERSON | SL003",
        "10, PERSON, PERSON | SL003",
        "0, PERSON, PLATFORM | 23514",
        "-1000000, PERSON, PLATFORM | SL001",
        "-9223372036854775808, PLATFORM, LAST | 22003",
        "10, PERSON, UNKNOWN | SL004",
      })
  void theApplicationCannotTransferWhatIsWrong(String words, String state) {
    assertState(state, () -> books.asApplication(transfer(words)));
  }

  @Test
  @Tag("I2")
  void afterATransferNothingIsWrittenPastItEither() {
    var sql =
        transfer("10, PERSON, PLATFORM") + "; update ledger_account set balance = balance + 1";

    assertState(FORBIDDEN, () -> books.asOwner(sql));
  }

  @Test
  @Tag("I5")
  void aTransferUnderAUsedKeyMovesNothing() throws SQLException {
    var again = transfer("10, PERSON, PLATFORM").replace("gen_random_uuid()::text", "'once'");
    books.asApplication(again);
    long entries = books.prove().entries();

    books.asApplication(again);

    assertThat(books.prove().entries()).isEqualTo(entries);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select ledger_repeat('{}', '{}', '{}', '{}', '{}', '{}')",
        "select ledger_open(gen_random_uuid(), 'credits', 'CREDITS', gen_random_uuid(), 0::smallint)",
        "select ledger_move(gen_random_uuid(), 'credits', 'CREDITS', gen_random_uuid(), 0::smallint, 5)",
        "alter domain ledger_reason drop constraint ledger_reason_check",
        "alter function ledger_post reset all",
        "alter table ledger_entry disable trigger all",
        "drop trigger ledger_entry_stays on ledger_entry",
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

  /** The same of ledger_transfer: amount, first and second account. */
  private static String transfer(String words) {
    return "select ledger_transfer(gen_random_uuid(), gen_random_uuid()::text, 'grant', null, null, null, 'CREDITS', "
        + words
            .replace("PERSON", PERSON)
            .replace("PLATFORM", PLATFORM)
            .replace("LAST", LAST)
            .replace("UNKNOWN", UNKNOWN)
        + ")";
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
