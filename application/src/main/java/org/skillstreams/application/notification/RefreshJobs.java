package org.skillstreams.application.notification;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import org.skillstreams.application.shared.Fact;
import org.skillstreams.application.shared.Subscriber;
import org.skillstreams.domain.job.JobMove;

/** Has open pages about a job read it again when something about it changed. */
@Dependent
public class RefreshJobs implements Subscriber {

  private final Audiences audiences;
  private final InboxNews news;

  @Inject
  public RefreshJobs(Audiences audiences, InboxNews news) {
    this.audiences = audiences;
    this.news = news;
  }

  @Override
  public String name() {
    return "refresh_jobs";
  }

  @Override
  public Set<String> types() {
    return Arrays.stream(JobMove.values())
        .map(move -> "job." + move.key())
        .collect(toUnmodifiableSet());
  }

  @Override
  public void take(Fact fact) {
    news.jobChanged(audiences.engaged(fact), fact.subjectId());
  }
}
