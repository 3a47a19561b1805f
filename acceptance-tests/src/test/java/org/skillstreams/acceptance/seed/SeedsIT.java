package org.skillstreams.acceptance.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.bootstrap.seed.SeedContext;
import org.skillstreams.bootstrap.seed.Seeds;
import org.skillstreams.bootstrap.seed.SignIn;
import org.skillstreams.persistence.shared.TestDatabase;

@Tag("SS-92")
class SeedsIT {

  /** Everything that a second load might add to. */
  private static final List<String> TABLES =
      List.of(
          "account_person",
          "catalog_category",
          "catalog_service_area",
          "ledger_entry",
          "job",
          "routing_decision",
          "audit_entry",
          "shared_outbox");

  @RegisterExtension static final TestDatabase town = TestDatabase.fresh();

  @BeforeAll
  static void seed() {
    Seeds.load(new SeedContext(town.dataSource(), true, Optional.empty()));
  }

  @Test
  void theDemoTownHasJobsInEveryStageThatLasts() throws SQLException {
    assertThat(texts(town, "select distinct stage from job"))
        .containsExactlyInAnyOrder(
            "sent_to_providers",
            "claimed",
            "contacted",
            "confirmed",
            "completed",
            "closed",
            "manual_fulfillment_required",
            "cancelled",
            "closed_unconfirmed");
  }

  @Test
  void manyProvidersOfEveryKindOfWorkLiveThere() throws SQLException {
    assertThat(texts(town, "select count(*) from account_provider where verified"))
        .containsExactly("72");
    assertThat(texts(town, "select distinct unnest(categories) from account_provider order by 1"))
        .hasSize(6);
  }

  @Test
  void everyFormOfTheCatalogUsesItsQuestionsAndTogetherTheyUseAllEightKinds() throws SQLException {
    assertThat(texts(town, "select distinct type from catalog_question")).hasSize(8);
  }

  @Test
  void openLeadsWaitForBothProvidersOfTheDemo() throws SQLException {
    var providers =
        Seeds.signIns().stream()
            .filter(one -> one.role().equals("provider"))
            .map(SignIn::email)
            .toList();
    assertThat(providers).hasSize(2);
    for (var email : providers) {
      assertThat(
              texts(
                  town,
                  "select count(*) > 0 from job j join job_invitation i on i.job_id = j.id"
                      + " join account_person p on p.id = i.provider_id"
                      + " where j.stage = 'sent_to_providers' and p.email = '%s'".formatted(email)))
          .containsExactly("t");
    }
  }

  @Test
  void loadingAgainChangesNothing() throws SQLException {
    var before = counts(town);
    Seeds.load(new SeedContext(town.dataSource(), true, Optional.empty()));

    assertThat(counts(town)).isEqualTo(before);
  }

  @Test
  void whatACrashLeftOutIsDoneByTheNextStart() throws SQLException {
    try (var crashed = TestDatabase.fresh()) {
      var dying = dyingAfter(9, crashed.dataSource());
      assertThatThrownBy(() -> Seeds.load(new SeedContext(dying, true, Optional.empty())))
          .hasStackTraceContaining("pulled the plug");
      Seeds.load(new SeedContext(crashed.dataSource(), true, Optional.empty()));

      assertThat(counts(crashed)).isEqualTo(counts(town));
    }
  }

  @Test
  void productionBeginsWithTheOperatorThatWasNamedAndNobodyElse() throws SQLException {
    try (var production = TestDatabase.fresh()) {
      var operator = new SignIn("admin", "boss@example.org", "a password of one's own");
      Seeds.load(new SeedContext(production.dataSource(), false, Optional.of(operator)));

      assertThat(texts(production, "select email || ' ' || role from account_person"))
          .containsExactly("boss@example.org admin");
      assertThat(texts(production, "select count(*) from catalog_category")).containsExactly("6");
    }
  }

  /** Connections that stop coming after so many. */
  private static DataSource dyingAfter(int connections, DataSource source) {
    var left = new AtomicInteger(connections);
    return (DataSource)
        Proxy.newProxyInstance(
            DataSource.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (_, method, arguments) -> {
              if (method.getName().equals("getConnection") && left.getAndDecrement() <= 0) {
                throw new SQLException("somebody pulled the plug");
              }
              try {
                return method.invoke(source, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static List<String> counts(TestDatabase database) throws SQLException {
    var counts = new ArrayList<String>();
    for (var table : TABLES) {
      counts.addAll(texts(database, "select '" + table + " ' || count(*) from " + table));
    }
    return counts;
  }

  private static List<String> texts(TestDatabase database, String sql) throws SQLException {
    try (var connection = database.ownerDataSource().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var texts = new ArrayList<String>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }
}
