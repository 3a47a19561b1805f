package org.skillstreams.web.catalog;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.skillstreams.application.catalog.CategoryCard;
import org.skillstreams.application.catalog.FormView;
import org.skillstreams.application.catalog.ListCategories;
import org.skillstreams.application.catalog.ReadForm;
import org.skillstreams.application.shared.Page;
import org.skillstreams.domain.catalog.CategoryId;

/** What can be asked for, and with which questions. */
@Path("/categories")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CategoryResource {

  @Inject private ListCategories listCategories;
  @Inject private ReadForm readForm;

  @GET
  @PermitAll
  public Page<CategoryCard> list() {
    return listCategories.handle();
  }

  @GET
  @Path("/{id}/form")
  @PermitAll
  public FormView form(@PathParam("id") CategoryId id) {
    return readForm.handle(id);
  }
}
