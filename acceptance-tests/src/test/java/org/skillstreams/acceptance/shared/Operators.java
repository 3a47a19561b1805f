package org.skillstreams.acceptance.shared;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.skillstreams.application.audit.AuditFilter;
import org.skillstreams.application.audit.AuditTrack;
import org.skillstreams.application.job.JobDetail;
import org.skillstreams.application.job.RefundRulesView;
import org.skillstreams.application.job.ReportCard;
import org.skillstreams.application.job.ReportFilter;
import org.skillstreams.application.ledger.LedgerProof;
import org.skillstreams.application.routing.DecisionView;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.routing.Weights;

/** What operators do; {@code by} is whoever tries. */
public interface Operators {

  /** The operator whom every platform has. */
  Member first();

  List<UUID> jobs(Member by);

  JobDetail job(Member by, JobId job);

  void assign(Member by, JobId job, Member provider, String reason);

  void override(Member by, JobId job, JobMove move, String reason);

  /** Ids of the undecided reports about a job. */
  List<UUID> openReports(Member by, JobId job);

  /** Reports about a job in this state, in the order of the queue. */
  List<ReportCard> reports(Member by, JobId job, ReportFilter.State state);

  RefundRulesView refundRules(Member by);

  /** Puts other rules in force; their version is the one that was seen. */
  void setRefundRules(Member by, RefundRulesView next);

  void decideReport(Member by, UUID report, boolean uphold, String reason);

  /** Decisions of routing about a job, latest first. */
  List<DecisionView> decisions(Member by, JobId job);

  /** Computes a decision again; answers who is chosen. */
  List<UUID> replay(Member by, UUID decision);

  Weights weights(Member by);

  void setWeights(Member by, Weights next);

  void verify(Member by, Member provider);

  void impose(Member by, Member on, Measure measure, String reason);

  void lift(Member by, Member from);

  /** Gives credits, or takes them back if negative. */
  void grant(Member by, Member to, int credits, String reason);

  LedgerProof proof(Member by);

  List<AuditTrack> audit(Member by, AuditFilter filter);

  void moveClock(Member by, Duration forward);

  /** Does what is due. */
  void sweep(Member by);

  /** How an account is closed to its owner. */
  enum Measure {
    BAN,
    SUSPENSION
  }
}
