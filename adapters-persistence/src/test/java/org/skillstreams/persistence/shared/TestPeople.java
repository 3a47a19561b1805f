package org.skillstreams.persistence.shared;

import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;

/** People and the one category that the rows of other features refer to. */
public final class TestPeople {

  private final TestDatabase database;

  public TestPeople(TestDatabase database) {
    this.database = database;
    execute(
        """
        insert into catalog_category (id, name, description, icon, model, active, version)
        values ('cleaning', 'House cleaning', '', 'broom', 'lead', true, 1) on conflict do nothing
        """);
  }

  /** Somebody with an account that nobody can sign in to. */
  public void add(PersonId id, String name, Role role) {
    execute(
        """
        insert into account_person (id, name, email, role, password_hash, status, joined_at)
        values ('%s', '%s', '%s@example.org', '%s', '', 'active', now())
        """
            .formatted(id, name, UUID.randomUUID(), role.name().toLowerCase(Locale.ROOT)));
  }

  private void execute(String sql) {
    try (var connection = database.ownerDataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
