package org.skillstreams.persistence.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.skillstreams.application.job.DueJobs;
import org.skillstreams.application.shared.DueWork.Due;

/** Due jobs by the database's time, from the index that holds only jobs with a deadline. */
@Dependent
public class JpaDueJobs implements DueJobs {

  private final EntityManager em;

  @Inject
  public JpaDueJobs(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Due> due(Optional<Due> after, int limit) {
    var select = new Select("select id, due_at from job").where("due_at <= platform_now()");
    after.ifPresent(last ->
        select.where("(due_at, id) > (:at, :id)").with("at", last.at()).with("id", last.id()));
    return select
        .order("due_at, id", limit)
        .list(em, row -> new Due(row.id("id"), row.at("due_at")));
  }
}
