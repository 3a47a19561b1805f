package org.skillstreams.bootstrap.seed;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.skillstreams.application.review.PublishReviews;
import org.skillstreams.application.routing.FollowOffers;
import org.skillstreams.bootstrap.wiring.Assembly;
import org.skillstreams.persistence.account.JpaAccountViews;
import org.skillstreams.persistence.account.JpaPeople;
import org.skillstreams.persistence.account.JpaProviderProfiles;
import org.skillstreams.persistence.audit.JpaAuditLog;
import org.skillstreams.persistence.catalog.JpaCategories;
import org.skillstreams.persistence.catalog.JpaForms;
import org.skillstreams.persistence.catalog.JpaServiceAreas;
import org.skillstreams.persistence.catalog.JpaTierTables;
import org.skillstreams.persistence.job.JpaDailyCaps;
import org.skillstreams.persistence.job.JpaJobs;
import org.skillstreams.persistence.job.JpaPhotos;
import org.skillstreams.persistence.job.JpaProviderClaims;
import org.skillstreams.persistence.job.JpaRefundEvidence;
import org.skillstreams.persistence.job.JpaRefundRuleBook;
import org.skillstreams.persistence.job.JpaReports;
import org.skillstreams.persistence.ledger.JpaLedger;
import org.skillstreams.persistence.payment.JpaPackages;
import org.skillstreams.persistence.review.JpaReviews;
import org.skillstreams.persistence.routing.JpaCandidates;
import org.skillstreams.persistence.routing.JpaDecisions;
import org.skillstreams.persistence.routing.JpaRoutedProviders;
import org.skillstreams.persistence.routing.JpaWeightVersions;
import org.skillstreams.persistence.shared.JpaEvents;

/** The adapters that the seed's use cases stand on. */
final class Adapters {

  private static final List<Class<?>> ALL =
      List.of(
          JpaPeople.class,
          JpaProviderProfiles.class,
          JpaAccountViews.class,
          FollowOffers.class,
          JpaCategories.class,
          JpaForms.class,
          JpaServiceAreas.class,
          JpaTierTables.class,
          JpaDailyCaps.class,
          JpaJobs.class,
          JpaProviderClaims.class,
          JpaRefundEvidence.class,
          JpaRefundRuleBook.class,
          JpaReports.class,
          JpaPhotos.class,
          JpaLedger.class,
          JpaPackages.class,
          JpaCandidates.class,
          JpaDecisions.class,
          JpaRoutedProviders.class,
          JpaWeightVersions.class,
          JpaReviews.class,
          PublishReviews.class,
          JpaAuditLog.class,
          JpaEvents.class);

  private Adapters() {}

  static Assembly on(EntityManager em) {
    var assembly = new Assembly().with(EntityManager.class, em);
    ALL.forEach(assembly::adapter);
    return assembly;
  }
}
