package org.skillstreams.persistence.job;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.job.DueJobsContract;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.persistence.shared.JpaClock;
import org.skillstreams.persistence.shared.TestDatabase;

class JpaDueJobsIT extends DueJobsContract {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final JpaJobs jobs = new JpaJobs(database.entityManager());
  private final JpaDueJobs due = new JpaDueJobs(database.entityManager());
  private final JpaClock clock = new JpaClock(database.entityManager());

  @BeforeEach
  void nothingElseIsDue() throws SQLException {
    try (var connection = database.ownerDataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("truncate job cascade");
    }
  }

  @Override
  protected Instant now() {
    return database.inTransaction(clock::instant);
  }

  @Override
  protected void add(Job job) {
    database.inTransaction(() -> jobs.add(job));
  }

  @Override
  protected List<Due> due(Optional<Due> after, int limit) {
    return database.inTransaction(() -> due.due(after, limit));
  }

  @Override
  protected PersonId somebody() {
    return ExampleJobs.person();
  }
}
