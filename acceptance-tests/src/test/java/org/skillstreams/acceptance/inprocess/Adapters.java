package org.skillstreams.acceptance.inprocess;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.skillstreams.application.review.PublishReviews;
import org.skillstreams.application.routing.FollowOffers;
import org.skillstreams.application.shared.LiveBus;
import org.skillstreams.bootstrap.wiring.Assembly;
import org.skillstreams.bootstrap.wiring.TimeOrderedIds;
import org.skillstreams.persistence.account.JpaAccountViews;
import org.skillstreams.persistence.account.JpaPeople;
import org.skillstreams.persistence.account.JpaProviderProfiles;
import org.skillstreams.persistence.account.JpaSessions;
import org.skillstreams.persistence.audit.JpaAuditLog;
import org.skillstreams.persistence.audit.JpaAuditViews;
import org.skillstreams.persistence.catalog.JpaCategories;
import org.skillstreams.persistence.catalog.JpaForms;
import org.skillstreams.persistence.catalog.JpaServiceAreaViews;
import org.skillstreams.persistence.catalog.JpaServiceAreas;
import org.skillstreams.persistence.catalog.JpaSettings;
import org.skillstreams.persistence.catalog.JpaTierTables;
import org.skillstreams.persistence.chat.JpaChatViews;
import org.skillstreams.persistence.chat.JpaConversations;
import org.skillstreams.persistence.chat.JpaMessages;
import org.skillstreams.persistence.insight.JpaFactViews;
import org.skillstreams.persistence.job.JpaDailyCaps;
import org.skillstreams.persistence.job.JpaDueJobs;
import org.skillstreams.persistence.job.JpaJobViews;
import org.skillstreams.persistence.job.JpaJobs;
import org.skillstreams.persistence.job.JpaPhotos;
import org.skillstreams.persistence.job.JpaProviderClaims;
import org.skillstreams.persistence.job.JpaRefundEvidence;
import org.skillstreams.persistence.job.JpaRefundRuleBook;
import org.skillstreams.persistence.job.JpaReports;
import org.skillstreams.persistence.ledger.JpaLedger;
import org.skillstreams.persistence.ledger.JpaLedgerProver;
import org.skillstreams.persistence.ledger.JpaLedgerViews;
import org.skillstreams.persistence.ledger.JpaWalletViews;
import org.skillstreams.persistence.ledger.JpaWithdrawalViews;
import org.skillstreams.persistence.ledger.JpaWithdrawals;
import org.skillstreams.persistence.live.JpaLivePeople;
import org.skillstreams.persistence.live.JpaTickets;
import org.skillstreams.persistence.notification.JpaAudiences;
import org.skillstreams.persistence.notification.JpaDigests;
import org.skillstreams.persistence.notification.JpaHeldNotices;
import org.skillstreams.persistence.notification.JpaInboxMarks;
import org.skillstreams.persistence.notification.JpaInboxViews;
import org.skillstreams.persistence.notification.JpaInboxes;
import org.skillstreams.persistence.notification.JpaMailViews;
import org.skillstreams.persistence.notification.JpaMails;
import org.skillstreams.persistence.notification.JpaReminders;
import org.skillstreams.persistence.payment.JpaDisbursements;
import org.skillstreams.persistence.payment.JpaPackages;
import org.skillstreams.persistence.payment.JpaPayoutAccounts;
import org.skillstreams.persistence.payment.JpaPurchaseViews;
import org.skillstreams.persistence.payment.JpaPurchases;
import org.skillstreams.persistence.payment.JpaReconciliationViews;
import org.skillstreams.persistence.payment.JpaReconciliations;
import org.skillstreams.persistence.payment.JpaWebhookViews;
import org.skillstreams.persistence.payment.JpaWebhooks;
import org.skillstreams.persistence.review.JpaReviews;
import org.skillstreams.persistence.routing.JpaCandidates;
import org.skillstreams.persistence.routing.JpaDecisionViews;
import org.skillstreams.persistence.routing.JpaDecisions;
import org.skillstreams.persistence.routing.JpaRoutedProviders;
import org.skillstreams.persistence.routing.JpaWeightVersions;
import org.skillstreams.persistence.shared.JpaClock;
import org.skillstreams.persistence.shared.JpaDemoClock;
import org.skillstreams.persistence.shared.JpaEvents;
import org.skillstreams.persistence.shared.JpaOutbox;
import org.skillstreams.persistence.shared.JpaStreams;

/** Every adapter that the use cases ask for. */
public final class Adapters {

  private static final List<Class<?>> ALL =
      List.of(
          JpaPeople.class,
          JpaProviderProfiles.class,
          JpaSessions.class,
          JpaAccountViews.class,
          FollowOffers.class,
          JpaCategories.class,
          JpaForms.class,
          JpaServiceAreas.class,
          JpaServiceAreaViews.class,
          JpaSettings.class,
          JpaTierTables.class,
          JpaJobs.class,
          JpaDailyCaps.class,
          JpaDueJobs.class,
          JpaJobViews.class,
          JpaProviderClaims.class,
          JpaRefundEvidence.class,
          JpaRefundRuleBook.class,
          JpaReports.class,
          JpaPhotos.class,
          JpaLedger.class,
          JpaLedgerProver.class,
          JpaLedgerViews.class,
          JpaWalletViews.class,
          JpaWithdrawals.class,
          JpaWithdrawalViews.class,
          JpaPackages.class,
          JpaPurchases.class,
          JpaPurchaseViews.class,
          JpaPayoutAccounts.class,
          JpaDisbursements.class,
          JpaWebhooks.class,
          JpaWebhookViews.class,
          JpaReconciliations.class,
          JpaReconciliationViews.class,
          JpaCandidates.class,
          JpaDecisions.class,
          JpaDecisionViews.class,
          JpaRoutedProviders.class,
          JpaWeightVersions.class,
          JpaReviews.class,
          PublishReviews.class,
          JpaAuditLog.class,
          JpaAuditViews.class,
          JpaEvents.class,
          JpaOutbox.class,
          JpaStreams.class,
          JpaConversations.class,
          JpaMessages.class,
          JpaChatViews.class,
          JpaTickets.class,
          JpaLivePeople.class,
          JpaFactViews.class,
          JpaClock.class,
          JpaDemoClock.class,
          JpaAudiences.class,
          JpaInboxes.class,
          JpaInboxMarks.class,
          JpaInboxViews.class,
          JpaHeldNotices.class,
          JpaReminders.class,
          JpaDigests.class,
          JpaMails.class,
          JpaMailViews.class,
          TimeOrderedIds.class);

  private Adapters() {}

  public static Assembly on(EntityManager em) {
    var assembly = new Assembly().with(EntityManager.class, em).with(LiveBus.class, _ -> {});
    ALL.forEach(assembly::adapter);
    return assembly;
  }
}
