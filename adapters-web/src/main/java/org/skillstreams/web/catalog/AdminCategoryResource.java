package org.skillstreams.web.catalog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.skillstreams.application.catalog.CreateCategory;
import org.skillstreams.application.catalog.EditCategory;
import org.skillstreams.application.catalog.EditForm;
import org.skillstreams.application.catalog.FormDraft;
import org.skillstreams.application.catalog.ListAllCategories;
import org.skillstreams.application.catalog.ReadFormDraft;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.application.shared.Page;
import org.skillstreams.domain.catalog.Category;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.catalog.EngagementModel;
import org.skillstreams.web.shared.Creates;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.IfMatch;
import org.skillstreams.web.shared.Roles;

/** Categories and their forms, for operators. */
@Path("/admin/categories")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdminCategoryResource {

  @Inject private ListAllCategories listCategories;
  @Inject private CreateCategory createCategory;
  @Inject private EditCategory editCategory;
  @Inject private ReadFormDraft readForm;
  @Inject private EditForm editForm;
  @Inject private CurrentCaller current;

  /** A category to be. */
  public record NewCategory(
      String id,
      String name,
      String description,
      String icon,
      EngagementModel model,
      boolean active) {}

  /** A category's details. */
  public record Details(
      String name, String description, String icon, EngagementModel model, boolean active) {}

  /** All questions of the form to be. */
  public record Questions(List<FormDraft.QuestionDraft> questions) {}

  @GET
  @RolesAllowed(Roles.ADMIN)
  public Page<Category> list() {
    return listCategories.handle(operator());
  }

  @POST
  @RolesAllowed(Roles.ADMIN)
  @Creates
  public Category create(NewCategory made) {
    var details =
        new Category.Details(
            made.name(), made.description(), made.icon(), made.model(), made.active());
    return createCategory.handle(operator(), made.id(), details);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.ADMIN)
  public Category edit(@PathParam("id") CategoryId id, @BeanParam IfMatch seen, Details edited) {
    var details =
        new Category.Details(
            edited.name(), edited.description(), edited.icon(), edited.model(), edited.active());
    return editCategory.handle(operator(), id, details, seen.version());
  }

  @GET
  @Path("/{id}/form")
  @RolesAllowed(Roles.ADMIN)
  public FormDraft form(@PathParam("id") CategoryId id) {
    return readForm.handle(operator(), id);
  }

  @PUT
  @Path("/{id}/form")
  @RolesAllowed(Roles.ADMIN)
  public FormDraft editForm(
      @PathParam("id") CategoryId id, @BeanParam IfMatch seen, Questions edited) {
    return editForm.handle(operator(), id, edited.questions(), seen.version());
  }

  private Operator operator() {
    return current.caller().operator();
  }
}
