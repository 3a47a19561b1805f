package org.skillstreams.persistence.shared;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A migrated database of one's own, on one PostgreSQL server per JVM. Use it as a static extension
 * field:
 *
 * <pre>{@code
 * @RegisterExtension static final TestDatabase database = TestDatabase.fresh();
 * JpaJobs jobs = new JpaJobs(database.entityManager());
 * database.inTransaction(() -> jobs.add(job));
 * }</pre>
 */
public final class TestDatabase implements AutoCloseable, AfterAllCallback {

  private static final String TEMPLATE = "skillstreams_template";
  private static final int CONNECTIONS = 40;
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final String name;
  private final HikariDataSource application;
  private final DataSource owner;
  private final EntityManagerFactory factory;
  private final BoundTransactions bound;

  private TestDatabase(String name) {
    this.name = name;
    this.application = pool(name);
    this.owner = Template.SERVER.connect(name, "skillstreams_owner", "owner");
    this.factory = StandaloneUnit.open(application);
    this.bound = new BoundTransactions(factory);
  }

  /** A new database, cloned from the migrated template. */
  public static TestDatabase fresh() {
    var name = "test_" + COUNT.incrementAndGet();
    Template.clone(name);
    return new TestDatabase(name);
  }

  /** The entity manager of the transaction this thread is in; any use outside one is an error. */
  public EntityManager entityManager() {
    return bound.proxy();
  }

  /** Does work in a transaction, or in the one that is already open; an exception rolls it back. */
  public <T> T inTransaction(Supplier<T> work) {
    return bound.inTransaction(work);
  }

  /** Does work in a transaction, or in the one that is already open; an exception rolls it back. */
  public void inTransaction(Runnable work) {
    bound.inTransaction(() -> {
      work.run();
      return true;
    });
  }

  /** Connections as the application's role, which owns nothing. Pooled: at most 40 at a time. */
  public DataSource dataSource() {
    return application;
  }

  /** Connections as the role that owns the schema. */
  public DataSource ownerDataSource() {
    return owner;
  }

  /** Runs SQL as the role that owns the schema: what no part of the platform could do. */
  public void asOwner(String sql) {
    try (var connection = owner.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Where the database is, for tests that start another process: a JDBC URL without user. */
  public String url() {
    return "jdbc:postgresql://%s:%d/%s"
        .formatted(Template.SERVER.host(), Template.SERVER.port(), name);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }

  @Override
  public void close() {
    factory.close();
    application.close();
    Template.administer("drop database if exists " + name + " with (force)");
  }

  private static HikariDataSource pool(String name) {
    var config = new HikariConfig();
    config.setDataSource(Template.SERVER.connect(name, "skillstreams_app", "app"));
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(0);
    return new HikariDataSource(config);
  }

  /** The server of this JVM and the database that all others are cloned from; made at first use. */
  private static final class Template {
    private static final TestServer SERVER = TestServer.start();

    static {
      administer("create role skillstreams_owner login password 'owner'");
      administer("create role skillstreams_app login password 'app'");
      administer("create database " + TEMPLATE + " owner skillstreams_owner");
      Migrations.run(SERVER.connect(TEMPLATE, "skillstreams_owner", "owner"));
    }

    static synchronized void clone(String name) {
      administer("create database " + name + " template " + TEMPLATE + " owner skillstreams_owner");
    }

    static void administer(String sql) {
      try (var connection =
              SERVER.connect("postgres", SERVER.superuser(), SERVER.password()).getConnection();
          var statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new IllegalStateException(sql, e);
      }
    }
  }
}
