package org.skillstreams.web.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.skillstreams.application.audit.AuditTrack;
import org.skillstreams.application.audit.ReadAudit;
import org.skillstreams.application.shared.Page;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Paging;
import org.skillstreams.web.shared.Roles;

/** The audit log, newest first. */
@ApplicationScoped
@Path("/admin/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  @Inject private CurrentCaller current;
  @Inject private ReadAudit readAudit;

  @GET
  @RolesAllowed(Roles.ADMIN)
  public Page<AuditTrack> list(@BeanParam AuditQuery query, @BeanParam Paging paging) {
    return readAudit.handle(current.caller().operator(), query.filter(), paging.request());
  }
}
