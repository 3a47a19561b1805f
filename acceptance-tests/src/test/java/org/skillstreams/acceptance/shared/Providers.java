package org.skillstreams.acceptance.shared;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.skillstreams.application.job.JobParts.Rating;
import org.skillstreams.application.job.LeadDetail;
import org.skillstreams.application.job.LeadFilter;
import org.skillstreams.application.job.LeadTab;
import org.skillstreams.application.job.RefundOutlook;
import org.skillstreams.application.job.SpendingView;
import org.skillstreams.application.ledger.CreditEntry;
import org.skillstreams.application.routing.Outcome;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.Report;

/** What somebody does who works. */
public interface Providers {

  /** Says where, what and how much the provider works. */
  void settle(Member who, Profile profile);

  /** The provider's own rating. */
  Rating rating(Member who);

  LeadDetail lead(Member who, JobId job);

  /** Ids of the leads behind a tab. */
  List<UUID> leads(Member who, LeadTab tab, LeadFilter filter);

  void claim(Member who, JobId job, int price);

  /** Takes the own claim back. */
  void undo(Member who, JobId job);

  /** Asks for the seeker's contact details. */
  void reveal(Member who, JobId job);

  void contact(Member who, JobId job);

  /** Names a price range in cents. */
  void quote(Member who, JobId job, long min, long max);

  void report(Member who, JobId job, Report.Kind kind, Report.Cause cause);

  /** Lets at most so many credits go into claims in 24 hours, or any number. */
  void cap(Member who, Optional<Integer> credits);

  SpendingView spending(Member who);

  /** What would come of asking for the credits back. */
  RefundOutlook outlook(Member who, JobId job);

  void appeal(Member who, JobId job, UUID report, String text);

  long credits(Member who);

  /** The provider's credit history, latest first. */
  List<CreditEntry> statement(Member who);

  /** What routing decided about the provider, latest first. */
  List<Outcome> outcomes(Member who);

  /**
   * A provider's working profile.
   *
   * @param areas ZIP codes served besides the travel radius, as written
   */
  record Profile(
      String zip,
      int radiusMiles,
      int capacity,
      Set<String> categories,
      Set<String> areas,
      boolean accepting) {}
}
