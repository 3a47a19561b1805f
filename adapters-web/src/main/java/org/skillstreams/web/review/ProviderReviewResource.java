package org.skillstreams.web.review;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.skillstreams.application.review.ProviderReviews;
import org.skillstreams.application.review.ReadReviews;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.web.shared.Paging;

/** What everybody may read about a provider. */
@ApplicationScoped
@Path("/providers/{id}/reviews")
@Produces(MediaType.APPLICATION_JSON)
public class ProviderReviewResource {

  @Inject private ReadReviews readReviews;

  @GET
  @PermitAll
  public ProviderReviews list(@PathParam("id") PersonId provider, @BeanParam Paging paging) {
    return readReviews.handle(provider, paging.request());
  }
}
