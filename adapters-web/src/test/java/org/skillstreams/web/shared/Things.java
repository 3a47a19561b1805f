package org.skillstreams.web.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.domain.shared.Zip;

/** A resource with bodies and answers of every kind, for tests of the base. */
final class Things {

  private Things() {}

  record Part(String name, Optional<String> note) {}

  record Body(
      Zip zip,
      Role role,
      int count,
      BigDecimal price,
      LocalDate day,
      boolean sure,
      List<Part> parts,
      Map<String, Object> answers) {}

  record View(PersonId id, Role role, Optional<String> note, Instant at, Body body, long version) {}

  /** A resource as features write them. */
  @Path("/things")
  @Produces("application/json")
  @Consumes("application/json")
  @PermitAll
  public static class ThingResource {

    private static final PersonId ID = new PersonId(new UUID(1, 2));

    @POST
    @Creates
    public View create(Body body) {
      return new View(ID, body.role(), Optional.empty(), Instant.EPOCH, body, 7);
    }

    @GET
    @Path("/{id}")
    public View read(@PathParam("id") PersonId id, @QueryParam("role") Role role) {
      throw role == null ? new IllegalStateException("secret") : Refusal.invalid("role", "x", "X");
    }

    @PUT
    public Part edit(@BeanParam IfMatch seen, @BeanParam Paging paging) {
      return new Part(seen.version() + "/" + paging.request().limit(), paging.request().after());
    }
  }
}
