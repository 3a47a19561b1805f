package org.skillstreams.web.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillstreams.application.notification.ArchiveNotifications;
import org.skillstreams.application.notification.CountNotifications;
import org.skillstreams.application.notification.InboxCounts;
import org.skillstreams.application.notification.InboxTab;
import org.skillstreams.application.notification.ListNotifications;
import org.skillstreams.application.notification.MarkRead;
import org.skillstreams.application.notification.NotificationCard;
import org.skillstreams.application.notification.Selection;
import org.skillstreams.application.shared.Page;
import org.skillstreams.domain.notification.Group;
import org.skillstreams.domain.notification.NotificationId;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Paging;
import org.skillstreams.web.shared.Roles;

/** What the person who asks was told. */
@ApplicationScoped
@Path("/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotificationResource {

  @Inject private CurrentCaller current;
  @Inject private ListNotifications listNotifications;
  @Inject private CountNotifications countNotifications;
  @Inject private MarkRead markRead;
  @Inject private ArchiveNotifications archiveNotifications;

  /** These notices, or everything that was told until then: one of the two. */
  public record Reading(Optional<List<NotificationId>> ids, Optional<Instant> until) {}

  /**
   * These notices, or everything told until then that has been read: one of the two.
   *
   * @param away false takes these out again
   */
  public record Archiving(
      Optional<List<NotificationId>> ids, Optional<Instant> until, Optional<Boolean> away) {}

  @GET
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER, Roles.ADMIN})
  public Page<NotificationCard> list(
      @QueryParam("tab") @DefaultValue("all") InboxTab tab,
      @QueryParam("group") @Nullable Group group,
      @QueryParam("zone") @Nullable String zone,
      @BeanParam Paging paging) {
    var query =
        new ListNotifications.Query(tab, Optional.ofNullable(group), Optional.ofNullable(zone));
    return listNotifications.handle(current.caller(), query, paging.request());
  }

  @GET
  @Path("/counts")
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER, Roles.ADMIN})
  public InboxCounts counts() {
    return countNotifications.handle(current.caller());
  }

  @POST
  @Path("/readings")
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER, Roles.ADMIN})
  public InboxCounts read(Reading reading) {
    return markRead.handle(current.caller(), selection(reading.ids(), reading.until()));
  }

  @POST
  @Path("/archivings")
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER, Roles.ADMIN})
  public InboxCounts archive(Archiving wanted) {
    return archiveNotifications.handle(
        current.caller(), selection(wanted.ids(), wanted.until()), wanted.away().orElse(true));
  }

  private static Selection selection(Optional<List<NotificationId>> ids, Optional<Instant> until) {
    if (ids.isPresent() == until.isPresent()) {
      throw Refusal.invalid("ids", "required", "Name notices, or until when.");
    }
    return ids.<Selection>map(Selection.Picked::new)
        .orElseGet(() -> new Selection.Until(until.orElseThrow()));
  }
}
