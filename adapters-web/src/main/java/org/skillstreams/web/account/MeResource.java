package org.skillstreams.web.account;

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
import java.util.Optional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.account.EditProfile;
import org.skillstreams.application.account.Me;
import org.skillstreams.application.account.ProfileView;
import org.skillstreams.application.account.ReadMe;
import org.skillstreams.application.account.ReadProfile;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.IfMatch;
import org.skillstreams.web.shared.Roles;

/** One's own account and profile. */
@Path("/me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeResource {

  @Inject private ReadMe readMe;
  @Inject private ReadProfile readProfile;
  @Inject private EditProfile editProfile;
  @Inject private CurrentCaller current;

  /** A ZIP code named for a category. */
  public record Area(String category, String zip) {}

  /** What a provider offers, and where. */
  public record Profile(
      String displayName,
      String bio,
      Optional<String> zip,
      int radiusMiles,
      int capacity,
      List<String> categories,
      List<Area> areas,
      Optional<Boolean> accepting) {

    EditProfile.Command edit(Caller by, long seen) {
      var named =
          areas.stream()
              .map(area -> new EditProfile.Command.Area(area.category(), area.zip()))
              .toList();
      return new EditProfile.Command(
          by, displayName, bio, zip, radiusMiles, capacity, categories, named, accepting, seen);
    }
  }

  @GET
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER, Roles.ADMIN})
  public Me me() {
    return readMe.handle(current.caller().person());
  }

  @GET
  @Path("/profile")
  @RolesAllowed(Roles.PROVIDER)
  public ProfileView profile() {
    return readProfile.handle(current.caller());
  }

  @PUT
  @Path("/profile")
  @RolesAllowed(Roles.PROVIDER)
  public ProfileView edit(@BeanParam IfMatch seen, Profile profile) {
    return editProfile.handle(profile.edit(current.caller(), seen.version()));
  }
}
