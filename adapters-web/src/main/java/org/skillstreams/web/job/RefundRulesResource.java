package org.skillstreams.web.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.skillstreams.application.job.EditRefundRules;
import org.skillstreams.application.job.ReadRefundRules;
import org.skillstreams.application.job.RefundRulesView;
import org.skillstreams.domain.job.RefundRule;
import org.skillstreams.domain.job.Report;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.IfMatch;
import org.skillstreams.web.shared.Roles;

/** When credits that are asked back are given, refused, or left to a person. */
@Path("/admin/refund-rules")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RefundRulesResource {

  @Inject private CurrentCaller current;
  @Inject private ReadRefundRules readRefundRules;
  @Inject private EditRefundRules editRefundRules;

  /** One rule for each reason. */
  public record RulesWanted(int grantsPerMonth, List<RuleWanted> rules) {}

  /** The rule of one reason. */
  public record RuleWanted(
      Report.Cause reason,
      int withinHours,
      int threshold,
      RefundRule.Course proven,
      RefundRule.Course otherwise) {

    RefundRule rule() {
      return new RefundRule(reason, withinHours, threshold, proven, otherwise);
    }
  }

  @GET
  @RolesAllowed(Roles.ADMIN)
  public RefundRulesView read() {
    return readRefundRules.handle(current.caller().operator());
  }

  @PUT
  @RolesAllowed(Roles.ADMIN)
  public RefundRulesView edit(@BeanParam IfMatch seen, RulesWanted wanted) {
    var rules = wanted.rules().stream().map(RuleWanted::rule).toList();
    return editRefundRules.handle(
        current.caller().operator(),
        new EditRefundRules.Command(wanted.grantsPerMonth(), rules, seen.version()));
  }
}
