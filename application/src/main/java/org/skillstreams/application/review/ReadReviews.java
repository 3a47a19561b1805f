package org.skillstreams.application.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;

/** What everybody may read about a provider. */
@Dependent
@Transactional
public class ReadReviews {

  private final ReviewViews views;

  @Inject
  public ReadReviews(ReviewViews views) {
    this.views = views;
  }

  public ProviderReviews handle(PersonId provider, PageRequest page) {
    return views.ofProvider(provider, page);
  }
}
