package org.skillstreams.application.review;

import java.util.Optional;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;

/** Reviews as their readers see them. */
public interface ReviewViews {

  /** What is public about a provider; somebody unknown simply has no reviews. */
  ProviderReviews ofProvider(PersonId provider, PageRequest page);

  /** Published reviews, the latest first; only hidden or only visible ones when asked for. */
  Page<AdminReview> all(Optional<Boolean> hidden, PageRequest page);
}
