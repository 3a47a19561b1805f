package org.skillstreams.web.catalog;

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
import java.util.Map;
import org.skillstreams.application.catalog.EditSettings;
import org.skillstreams.application.catalog.ReadSettings;
import org.skillstreams.application.catalog.SettingsView;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.IfMatch;
import org.skillstreams.web.shared.Roles;

/** What operators tune. */
@Path("/admin/settings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SettingsResource {

  @Inject private ReadSettings readSettings;
  @Inject private EditSettings editSettings;
  @Inject private CurrentCaller current;

  /** New values by key; settings that are not named stay. */
  public record Changes(Map<String, Integer> values) {}

  @GET
  @RolesAllowed(Roles.ADMIN)
  public SettingsView read() {
    return readSettings.handle(current.caller().operator());
  }

  @PUT
  @RolesAllowed(Roles.ADMIN)
  public SettingsView edit(@BeanParam IfMatch seen, Changes changes) {
    return editSettings.handle(current.caller().operator(), changes.values(), seen.version());
  }
}
