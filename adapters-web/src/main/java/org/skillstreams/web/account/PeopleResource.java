package org.skillstreams.web.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillstreams.application.account.BanPerson;
import org.skillstreams.application.account.LiftBan;
import org.skillstreams.application.account.ListPeople;
import org.skillstreams.application.account.PeopleFilter;
import org.skillstreams.application.account.PersonCard;
import org.skillstreams.application.account.VerifyProvider;
import org.skillstreams.application.shared.Page;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.PersonStatus.Standing;
import org.skillstreams.domain.account.Role;
import org.skillstreams.web.shared.Creates;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Paging;
import org.skillstreams.web.shared.Roles;

/** People, for operators. */
@Path("/admin/people")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {

  @Inject private ListPeople listPeople;
  @Inject private VerifyProvider verifyProvider;
  @Inject private BanPerson banPerson;
  @Inject private LiftBan liftBan;
  @Inject private CurrentCaller current;

  /** Why. */
  public record Verification(String reason) {}

  /** For good or for a time, and why; days only for a suspension of unusual length. */
  public record Ban(BanPerson.Kind kind, Optional<Integer> days, String reason) {}

  @GET
  @RolesAllowed(Roles.ADMIN)
  public Page<PersonCard> list(
      @QueryParam("q") @Nullable String text,
      @QueryParam("role") @Nullable Role role,
      @QueryParam("status") @Nullable Standing status,
      @QueryParam("sort") @DefaultValue("newest") PeopleFilter.Sort sort,
      @BeanParam Paging paging) {
    var filter =
        new PeopleFilter(
            Optional.ofNullable(text),
            Optional.ofNullable(role),
            Optional.ofNullable(status),
            sort);
    return listPeople.handle(current.caller(), filter, paging.request());
  }

  @POST
  @Path("/{id}/verification")
  @RolesAllowed(Roles.ADMIN)
  @Creates
  public PersonCard verify(@PathParam("id") PersonId id, Verification why) {
    return verifyProvider.handle(current.caller(), id, why.reason());
  }

  @POST
  @Path("/{id}/bans")
  @RolesAllowed(Roles.ADMIN)
  @Creates
  public PersonCard ban(@PathParam("id") PersonId id, Ban ban) {
    return banPerson.handle(
        new BanPerson.Command(current.caller(), id, ban.kind(), ban.days(), ban.reason()));
  }

  @DELETE
  @Path("/{id}/bans")
  @RolesAllowed(Roles.ADMIN)
  public PersonCard lift(@PathParam("id") PersonId id) {
    return liftBan.handle(current.caller(), id);
  }
}
