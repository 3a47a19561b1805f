package org.skillstreams.web.notification;

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
import org.skillstreams.application.notification.EditPreferences;
import org.skillstreams.application.notification.PreferencesInput;
import org.skillstreams.application.notification.PreferencesView;
import org.skillstreams.application.notification.ReadPreferences;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.IfMatch;
import org.skillstreams.web.shared.Roles;

/** How the person who asks wants to be told (SS-13c). */
@ApplicationScoped
@Path("/notifications/preferences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PreferencesResource {

  @Inject private CurrentCaller current;
  @Inject private ReadPreferences readPreferences;
  @Inject private EditPreferences editPreferences;

  @GET
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER, Roles.ADMIN})
  public PreferencesView preferences() {
    return readPreferences.handle(current.caller());
  }

  @PUT
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER, Roles.ADMIN})
  public PreferencesView edit(@BeanParam IfMatch seen, PreferencesInput wanted) {
    return editPreferences.handle(current.caller(), wanted, seen.version());
  }
}
